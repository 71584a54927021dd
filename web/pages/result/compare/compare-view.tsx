import { Check, CircleDot, X } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CvProfile, GapAnalysis, JobProfile } from "../../../../client/schema.ts";
import { cvLines, postingLines, requirementsOf } from "./lines.ts";
import { Sheet } from "./sheet.tsx";

interface CompareViewProps {
  readonly cv: CvProfile;
  readonly posting: JobProfile;
  readonly analysis: GapAnalysis;
}

const marks = { exact: Check, near: CircleDot, missing: X };

/** CV and posting side by side. Whichever requirement is pointed at, its lines light up in both. */
export function CompareView({ cv, posting, analysis }: CompareViewProps) {
  const { t } = useTranslation("result");
  const [pinned, setPinned] = useState<number | null>(null);
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const compared = useMemo(() => requirementsOf(analysis), [analysis]);
  const left = useMemo(() => cvLines(cv, compared, analysis), [cv, compared, analysis]);
  const right = useMemo(() => postingLines(posting, compared), [posting, compared]);
  const active = pointedAt ?? pinned;
  return (
    <div className="stack" style={{ "--gap": "var(--s4)" }}>
      <p className="soft small" id="compare-help">
        {t("compare.help")}
      </p>
      <ul className="compare-requirements" aria-describedby="compare-help">
        {compared.map(({ name, state }, index) => {
          const Mark = marks[state];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a posting may ask for the same thing twice
            <li key={index}>
              <button
                type="button"
                className="compare-requirement"
                data-state={state}
                aria-pressed={pinned === index}
                data-active={active === index || undefined}
                onClick={() => setPinned((before) => (before === index ? null : index))}
                onPointerEnter={() => setPointedAt(index)}
                onPointerLeave={() => setPointedAt(null)}
                onFocus={() => setPointedAt(index)}
                onBlur={() => setPointedAt(null)}
              >
                <Mark className="icon" aria-hidden="true" />
                <span className="own-text">{name}</span>
                <span className="visually-hidden">, {t(`compare.${state}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="compare">
        <Sheet title={t("compare.cv")} lines={left} compared={compared} active={active} onPoint={setPointedAt} />
        <Sheet title={t("compare.posting")} lines={right} compared={compared} active={active} onPoint={setPointedAt} />
      </div>
    </div>
  );
}
