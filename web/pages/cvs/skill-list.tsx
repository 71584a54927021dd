import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EvidencedSkill } from "../../../schemas/cv.ts";
import { isJsonLine } from "./evidence.ts";

interface SkillListProps {
  readonly skills: readonly EvidencedSkill[];
  /** The CV was a file of text, in which no line looks like JSON. */
  readonly isFromFile: boolean;
}

/** The skills that were recognized; each opens the lines that show it. */
export function SkillList({ skills, isFromFile }: SkillListProps) {
  const { t } = useTranslation("cvs");
  const lines = useId();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = skills.find(({ id }) => id === openId);
  return (
    <>
      <ul className="skill-list">
        {skills.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="badge skill"
              aria-expanded={id === openId}
              aria-controls={lines}
              onClick={() => setOpenId(id === openId ? null : id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <div id={lines} aria-live="polite">
        {open?.places.map(({ page, line, text }) => (
          <p key={`${page}:${line}`} className="cv-quote own-text">
            {isFromFile && isJsonLine({ page, line, text }) ? t("ownWords") : t("placeLong", { page, line, text })}
          </p>
        ))}
      </div>
    </>
  );
}
