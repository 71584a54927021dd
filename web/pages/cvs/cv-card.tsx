import { Link } from "@tanstack/react-router";
import { Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Badge } from "../../design/badge.tsx";
import { ButtonLink } from "../../design/button.tsx";
import { useFormats } from "../../i18n/format.ts";
import { CvActions } from "./cv-actions.tsx";
import { type CvFamily, currentOf } from "./families.ts";

/** A CV of the list: what it is called, what was understood of it, and what can be done with it. */
export function CvCard({ family }: { readonly family: CvFamily }) {
  const { t } = useTranslation("cvs");
  const { date, number } = useFormats();
  const cv = currentOf(family);
  const [newest] = family.versions;
  if (!cv || !newest) return null;
  return (
    <li className="panel cv-card">
      <div className="stack" style={{ "--gap": "var(--s2)" }}>
        <h2 className="cv-name">
          <Link to="/cvs/$cvId" params={{ cvId: cv.cv_id }} className="own-text" preload="intent">
            {cv.name}
          </Link>
          {family.isPrimary ? (
            <Badge tone="accent">
              <Star aria-hidden="true" />
              {t("primary")}
            </Badge>
          ) : null}
        </h2>
        <p className="soft small cv-facts">
          <span>{t(`origin.${cv.origin}`)}</span>
          {cv.seniority ? <span>{t(`seniority.${cv.seniority}`)}</span> : null}
          {cv.years === null ? null : <span>{t("years", { years: number(cv.years) })}</span>}
          <span>{t("skillCount", { count: cv.skills.length })}</span>
          <span>{t("versionCount", { count: family.versions.length })}</span>
          <span>{t("updated", { when: date(newest.created_at) })}</span>
        </p>
      </div>
      <div className="row cv-card-actions">
        <ButtonLink to="/" search={{ cv: cv.cv_id }} size="small">
          {t("analyzeWith")}
        </ButtonLink>
        <CvActions cv={cv} />
      </div>
    </li>
  );
}
