import type { ReactNode } from "react";

export type Tone = "good" | "near" | "bad" | "accent";

interface BadgeProps {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
}

/** A short word about a thing. Its colour never says what its word doesn't. */
export const Badge = ({ tone, children }: BadgeProps) => (
  <span className={tone ? `badge badge-${tone}` : "badge"}>{children}</span>
);
