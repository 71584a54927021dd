import type { CvProfile } from "../../../schemas/cv.ts";
import type { Place } from "../../../schemas/primitives.ts";

/** Where a line of a CV comes from. */
export interface Evidence {
  readonly places: readonly Place[];
  /** 0 is a guess, 1 is certain. */
  readonly confidence: number;
  /** A person wrote it in a correction: its places are lines of what they sent, and none of the file. */
  readonly isOwnWords: boolean;
}

/** Below this a field deserves a look. */
const DOUBTFUL = 0.7;

/** Whether a person should look at it themselves. */
export const isDoubtful = ({ confidence }: Evidence): boolean => confidence < DOUBTFUL;

/** Whether this is a line of a correction, and none of a file. A correction is sent as JSON: a line of it is a text in quotation marks, maybe behind its name. */
export const isJsonLine = ({ text }: Place): boolean => /^"[\s\S]*"(?:: [\s\S]*)?,?$/.test(text.trim());

/** What backs the first of these fields that has anything behind it; null if none has. */
export function evidenceOf({ meta }: CvProfile, pointers: readonly string[]): Evidence | null {
  const { fields, format } = meta.careerassist;
  for (const pointer of pointers) {
    const field = fields[pointer];
    if (!field || field.places.length === 0) continue;
    const isOwnWords = format !== "json-resume" && field.confidence === 1 && field.places.every(isJsonLine);
    return { ...field, isOwnWords };
  }
  return null;
}
