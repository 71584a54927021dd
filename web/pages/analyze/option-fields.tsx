import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../design/fields.tsx";
import { type InterviewWishes, type LetterWishes, type Wish, wantsInterview, wantsLetter } from "./draft.ts";
import { LetterFields } from "./letter-fields.tsx";

const types = ["mixed", "technical", "behavioural", "role"] as const;
const difficulties = ["entry", "standard", "hard"] as const;

interface OptionFieldsProps {
  readonly wish: Wish;
  readonly letter: LetterWishes;
  readonly onLetter: (letter: LetterWishes) => void;
  readonly interview: InterviewWishes;
  readonly onInterview: (interview: InterviewWishes) => void;
}

/** Wishes for what is written, folded away: the defaults do for most. */
export function OptionFields({ wish, letter, onLetter, interview, onInterview }: OptionFieldsProps) {
  const { t } = useTranslation("analyze");
  const [isOpen, setOpen] = useState(false);
  if (!wantsLetter(wish) && !wantsInterview(wish)) return null;
  return (
    <details className="options" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <SlidersHorizontal className="icon" aria-hidden="true" />
        {t("options")}
      </summary>
      {/* What nobody has unfolded needn't be there. */}
      {isOpen ? (
        <div className="stack options-groups">
          {wantsLetter(wish) ? (
            <fieldset className="option-fields">
              <legend>{t("wish.cover_letter")}</legend>
              <LetterFields value={letter} onChange={onLetter} />
            </fieldset>
          ) : null}
          {wantsInterview(wish) ? (
            <fieldset className="option-fields">
              <legend>{t("wish.interview_prep")}</legend>
              <Select
                label={t("interview.type")}
                value={interview.type}
                options={types.map((id) => ({ id, label: t(`interview.${id}`) }))}
                onChange={(type) => onInterview({ ...interview, type })}
              />
              <Select
                label={t("interview.difficulty")}
                value={interview.difficulty}
                options={difficulties.map((id) => ({ id, label: t(`interview.${id}`) }))}
                onChange={(difficulty) => onInterview({ ...interview, difficulty })}
              />
            </fieldset>
          ) : null}
        </div>
      ) : null}
    </details>
  );
}
