import { useTranslation } from "react-i18next";
import { PageTitle } from "../../shell/page-title.tsx";
import { DataPanel } from "./data-panel.tsx";
import { EnginesPanel } from "./engines-panel.tsx";
import { LookPanel } from "./look-panel.tsx";
import { ProfilePanel } from "./profile-panel.tsx";
import { SessionPanel } from "./session-panel.tsx";
import "./settings.css";

/** Profile, appearance, engines and budget, session, and what is mine. */
export function SettingsPage() {
  const { t } = useTranslation("settings");
  return (
    <div className="stack settings" style={{ "--gap": "var(--s5)" }}>
      <header className="stack" style={{ "--gap": "var(--s2)" }}>
        <PageTitle>{t("title")}</PageTitle>
        <p className="soft">{t("lead")}</p>
      </header>
      <ProfilePanel />
      <LookPanel />
      <EnginesPanel />
      <SessionPanel />
      <DataPanel />
    </div>
  );
}
