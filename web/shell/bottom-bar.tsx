import { Link, useNavigate } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { useTranslation } from "react-i18next";
import { Menu } from "../design/menu.tsx";
import { placesFor } from "./navigation.ts";

/** The way around on phones: the main pages in reach of the thumb, the others behind a button. */
export function BottomBar({ roles }: { readonly roles: readonly string[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const places = placesFor(roles);
  const others = places.filter(({ inBar }) => !inBar);
  return (
    <nav className="bottom-bar" aria-label={t("pages")}>
      {places
        .filter(({ inBar }) => inBar)
        .map(({ to, text, icon: Icon }) => (
          <Link key={to} to={to} className="bottom-link" activeOptions={{ exact: to === "/" }}>
            <Icon aria-hidden="true" />
            <span>{t(text)}</span>
          </Link>
        ))}
      <Menu
        label={t("more")}
        trigger={
          <Button className="bottom-link">
            <Ellipsis aria-hidden="true" />
            <span>{t("more")}</span>
          </Button>
        }
        entries={others.map(({ to, text, icon: Icon }) => ({
          id: to,
          label: t(text),
          icon: <Icon className="icon" aria-hidden="true" />,
          onAction: () => void navigate({ to }),
        }))}
      />
    </nav>
  );
}
