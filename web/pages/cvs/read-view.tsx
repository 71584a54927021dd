import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CvProfile } from "../../../schemas/cv.ts";
import type { CvView } from "../../../schemas/views.ts";
import { Badge } from "../../design/badge.tsx";
import { Note } from "../../design/notes.tsx";
import { Panel } from "../../design/panel.tsx";
import { useFormats } from "../../i18n/format.ts";
import { CvFacts } from "./cv-facts.tsx";
import { type Evidence, evidenceOf, isDoubtful } from "./evidence.ts";
import { type CvLine, linesOf, sections } from "./lines.ts";

/** What was read of a CV, line by line: where it stands in the file, and how sure the reader is. */
export function ReadView({ cv }: { readonly cv: CvView & { readonly profile: CvProfile } }) {
  const { t } = useTranslation("cvs");
  const lines = linesOf(cv.profile, t("now"));
  return (
    <div className="cv-columns">
      <Panel>
        {sections
          .map((section) => ({ section, found: lines.filter((line) => line.section === section) }))
          .filter(({ found }) => found.length > 0)
          .map(({ section, found }) => (
            <section key={section} className="cv-section stack" aria-label={t(`section.${section}`)}>
              <h2>{t(`section.${section}`)}</h2>
              <ul className="cv-lines">
                {found.map((line) => (
                  <ReadLine key={`${line.pointers[0]} ${line.text}`} profile={cv.profile} line={line} />
                ))}
              </ul>
            </section>
          ))}
        <Unread profile={cv.profile} />
      </Panel>
      <CvFacts cv={cv} />
    </div>
  );
}

function ReadLine({ profile, line }: { readonly profile: CvProfile; readonly line: CvLine }) {
  const [isOpen, setOpen] = useState(false);
  const quote = useId();
  const evidence = evidenceOf(profile, line.pointers);
  return (
    <li className="cv-line">
      <span className={`own-text cv-line-${line.kind}`}>{line.text}</span>
      <Source evidence={evidence} quote={quote} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && evidence ? <Quote id={quote} evidence={evidence} /> : null}
    </li>
  );
}

interface SourceProps {
  readonly evidence: Evidence | null;
  readonly quote: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The place of a line in a word or two, which opens the line of the file itself. */
function Source({ evidence, quote, isOpen, onToggle }: SourceProps) {
  const { t } = useTranslation("cvs");
  const place = evidence?.places[0];
  if (!evidence || !place) return <span className="cv-source">{t("noPlace")}</span>;
  if (evidence.isOwnWords) return <span className="cv-source">{t("ownWords")}</span>;
  return (
    <span className="cv-source">
      {isDoubtful(evidence) ? <Badge tone="near">{t("checkIt")}</Badge> : null}
      <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? quote : undefined} onClick={onToggle}>
        {t("place", { page: place.page, line: place.line })}
      </button>
    </span>
  );
}

function Quote({ id, evidence }: { readonly id: string; readonly evidence: Evidence }) {
  const { t } = useTranslation("cvs");
  const { percent } = useFormats();
  return (
    <div id={id} className="cv-quote stack" style={{ "--gap": "var(--s1)" }}>
      {evidence.places.map(({ page, line, text }) => (
        <p key={`${page}:${line}`} className="own-text">
          {t("placeLong", { page, line, text })}
        </p>
      ))}
      <p>{t("sureLong", { share: percent(evidence.confidence) })}</p>
    </div>
  );
}

/** The lines that no field took. */
function Unread({ profile }: { readonly profile: CvProfile }) {
  const { t } = useTranslation("cvs");
  const { unread } = profile.meta.careerassist;
  if (unread.length === 0) return <p className="soft small cv-section">{t("unreadNone")}</p>;
  return (
    <section className="cv-section stack" aria-label={t("unread")}>
      <h2>{t("unread")}</h2>
      <Note tone="near">
        <p>{t("unreadHint")}</p>
      </Note>
      <ul className="cv-lines">
        {unread.map(({ page, line, text }) => (
          <li key={`${page}:${line}`} className="cv-line">
            <span className="own-text">{text}</span>
            <span className="cv-source">{t("place", { page, line })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
