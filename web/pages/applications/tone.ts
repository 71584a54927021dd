import type { ApplicationStatus } from "../../../schemas/applications.ts";
import type { Tone } from "../../design/badge.tsx";

const tones: Readonly<Partial<Record<ApplicationStatus, Tone>>> = {
  screening: "accent",
  interview: "accent",
  offer: "good",
  accepted: "good",
  rejected: "bad",
};

/** The colour of a status; none for those that say nothing yet. */
export const toneOf = (status: ApplicationStatus): Tone | undefined => tones[status];
