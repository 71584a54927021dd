import { useTranslation } from "react-i18next";
import type { CvProfile } from "../../../schemas/cv.ts";
import type { CvView } from "../../../schemas/views.ts";
import { Panel } from "../../design/panel.tsx";
import { useFormats } from "../../i18n/format.ts";
import { SkillList } from "./skill-list.tsx";

/** What is known of the file as a whole, what software may stumble over, and the skills that were recognized. */
export function CvFacts({ cv }: { readonly cv: CvView & { readonly profile: CvProfile } }) {
  const { t } = useTranslation("cvs");
  const { number, date, locale } = useFormats();
  const known = cv.profile.meta.careerassist;
  const facts = [
    [t("facts.format"), t(`format.${known.format}`)],
    [t("facts.pages"), number(known.pages)],
    [
      t("facts.language"),
      known.language === null ? t("unknown") : new Intl.DisplayNames(locale, { type: "language" }).of(known.language),
    ],
    [t("facts.seniority"), cv.seniority === null ? t("unknown") : t(`seniority.${cv.seniority}`)],
    [t("facts.years"), cv.years === null ? t("unknown") : number(cv.years)],
    [t("facts.engine"), `${known.engine.name} ${known.engine.version}`],
    [t("facts.added"), date(cv.created_at)],
  ] as const;
  return (
    <aside className="stack">
      <Panel title={t("about")} titleId="about">
        <dl className="fact-list">
          {facts.map(([name, value]) => (
            <div key={name} style={{ display: "contents" }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      {known.layoutRisks.length > 0 ? (
        <Panel title={t("risks")} titleId="risks">
          <ul className="stack small" style={{ "--gap": "var(--s2)" }}>
            {known.layoutRisks.map(({ code, detail }) => (
              <li key={code} className="own-text">
                {detail}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {known.skills.length > 0 ? (
        <Panel title={t("skillsTitle")} titleId="skills">
          <p className="soft small">{t("skillsHint")}</p>
          <SkillList skills={known.skills} isFromFile={known.format !== "json-resume"} />
        </Panel>
      ) : null}
    </aside>
  );
}
