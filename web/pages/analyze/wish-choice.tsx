import { Gauge, type LucideIcon, Mail, MessagesSquare, PenLine, Sparkles } from "lucide-react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { useTranslation } from "react-i18next";
import { type Wish, wishes } from "./draft.ts";

const icons: Readonly<Record<Wish, LucideIcon>> = {
  full_analysis: Sparkles,
  gap_analysis: Gauge,
  cv_rewrite: PenLine,
  cover_letter: Mail,
  interview_prep: MessagesSquare,
};

interface WishChoiceProps {
  readonly value: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** What is wanted: the set of results that the request asks for. */
export function WishChoice({ value, onChange }: WishChoiceProps) {
  const { t } = useTranslation("analyze");
  return (
    <RadioGroup
      className="wishes"
      value={value}
      onChange={(chosen) => {
        const wish = wishes.find((each) => each === chosen);
        if (wish) onChange(wish);
      }}
    >
      <Label className="wishes-label">{t("wish.title")}</Label>
      <div className="wishes-cards">
        {wishes.map((wish) => {
          const Icon = icons[wish];
          return (
            <Radio key={wish} value={wish} className="wish">
              <Icon className="icon" aria-hidden="true" />
              <strong>{t(`wish.${wish}`)}</strong>
              <span className="soft small">{t(`wish.${wish}_text`)}</span>
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}
