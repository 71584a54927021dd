import type { ReplayState } from "../../../schemas/operator-views.ts";
import type { Tone } from "../../design/badge.tsx";

const tones: Readonly<Partial<Record<ReplayState, Tone>>> = { running: "accent", completed: "good", failed: "bad" };

/** The colour of how a replay stands. */
export const replayTone = (state: ReplayState): Tone | undefined => tones[state];
