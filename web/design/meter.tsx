import type { Tone } from "./badge.tsx";

interface MeterProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  /** How the share is said, e.g. "56 %". */
  readonly said: string;
  readonly tone?: Tone;
}

/** How much of a whole, as a bar. */
export const Meter = ({ label, share, said, tone = "accent" }: MeterProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a meter element can't be drawn alike in all browsers
  <span
    className="meter"
    role="meter"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={Math.round(share * 100)}
    aria-valuetext={said}
    style={{ "--share": share, "--tone": `var(--${tone})` }}
  >
    <span className="meter-fill" />
  </span>
);
