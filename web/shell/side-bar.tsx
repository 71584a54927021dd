import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Brand } from "./brand.tsx";
import { placesFor } from "./navigation.ts";
import { PersonMenu } from "./person-menu.tsx";

/** The way around on wide windows. */
export function SideBar({ roles }: { readonly roles: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <header className="side-bar">
      <Link to="/" className="side-home" aria-label={t("home")}>
        <Brand />
      </Link>
      <nav aria-label={t("pages")}>
        <ul className="stack" style={{ "--gap": "2px" }}>
          {placesFor(roles).map(({ to, text, icon: Icon }) => (
            <li key={to}>
              <Link to={to} className="side-link" preload="intent" activeOptions={{ exact: to === "/" }}>
                <Icon className="icon" aria-hidden="true" />
                {t(text)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <PersonMenu />
    </header>
  );
}
