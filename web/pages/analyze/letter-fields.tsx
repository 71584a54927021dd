import { useTranslation } from "react-i18next";
import { Select, TextField } from "../../design/fields.tsx";
import { type LetterWishes, writtenLanguages } from "./draft.ts";

const lengths = ["short", "medium", "long"] as const;
const tones = ["formal", "warm", "confident"] as const;

interface LetterFieldsProps {
  readonly value: LetterWishes;
  readonly onChange: (wishes: LetterWishes) => void;
}

/** How the letter is to be: length, tone, language, and what else one wishes. */
export function LetterFields({ value, onChange }: LetterFieldsProps) {
  const { t } = useTranslation("analyze");
  return (
    <>
      <Select
        label={t("letter.length")}
        value={value.length}
        options={lengths.map((id) => ({ id, label: t(`letter.${id}`) }))}
        onChange={(length) => onChange({ ...value, length })}
      />
      <Select
        label={t("letter.tone")}
        value={value.tone}
        options={tones.map((id) => ({ id, label: t(`letter.${id}`) }))}
        onChange={(tone) => onChange({ ...value, tone })}
      />
      <Select
        label={t("letter.language")}
        value={value.language ?? "posting"}
        options={[
          { id: "posting", label: t("language.posting") },
          ...writtenLanguages.map((id) => ({ id, label: t(`language.${id}`) })),
        ]}
        onChange={(language) => onChange({ ...value, language: language === "posting" ? null : language })}
      />
      <div className="option-wide">
        <TextField
          label={t("letter.instructions")}
          hint={t("letter.instructionsHint")}
          rows={3}
          maxLength={1_000}
          value={value.instructions}
          onChange={(instructions) => onChange({ ...value, instructions })}
        />
      </div>
    </>
  );
}
