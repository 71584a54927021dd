import type { Tone } from "../../../design/badge.tsx";

interface ScoreRingProps {
  readonly score: number;
  readonly tone: Tone;
  readonly label: string;
}

const RADIUS = 42;
const LENGTH = 2 * Math.PI * RADIUS;

/** A score out of a hundred. */
export const ScoreRing = ({ score, tone, label }: ScoreRingProps) => (
  <svg className="ring" viewBox="0 0 100 100" role="img" aria-label={`${label}: ${score} / 100`}>
    <circle className="ring-track" cx="50" cy="50" r={RADIUS} />
    <circle
      className="ring-fill"
      cx="50"
      cy="50"
      r={RADIUS}
      strokeDasharray={`${(LENGTH * score) / 100} ${LENGTH}`}
      style={{ "--tone": `var(--${tone})` }}
    />
    <text x="50" y="51" className="ring-number">
      {score}
    </text>
  </svg>
);
