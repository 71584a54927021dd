import { useTranslation } from "react-i18next";
import { Panel } from "../../design/panel.tsx";
import { Segments } from "../../design/segments.tsx";
import { chooseTheme, themes, useTheme } from "../../design/theme.ts";
import { chooseLanguage, currentLanguage } from "../../i18n/language.ts";
import { languages } from "../../i18n/spoken.ts";

/** Language and theme of this browser. */
export function LookPanel() {
  const { t } = useTranslation(["settings", "shell"]);
  const theme = useTheme();
  return (
    <Panel title={t("look")} titleId="look">
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t("language")}
        </span>
        <Segments
          label={t("language")}
          value={currentLanguage()}
          options={languages.map((id) => ({ id, label: t(`shell:language.${id}`) }))}
          onChange={(language) => void chooseLanguage(language)}
        />
      </div>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t("theme")}
        </span>
        <Segments
          label={t("theme")}
          value={theme}
          options={themes.map((id) => ({ id, label: t(`shell:theme.${id}`) }))}
          onChange={chooseTheme}
        />
      </div>
    </Panel>
  );
}
