import type { CvProfile } from "../../schemas/cv.ts";

const schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** Addresses must be whole ones in JSON Resume (format `uri`); people write them without the protocol. */
const whole = (key: string, value: unknown): unknown =>
  key === "url" && typeof value === "string" && !/^[a-z][a-z\d+.-]*:/iu.test(value) ? `https://${value}` : value;

/**
 * A CV as JSON Resume v1.0.0 (https://jsonresume.org/schema) that other programs take: without what we found out about
 * it (`meta.careerassist`) and without lists that are empty. Read back, it gives the same profile.
 */
export function writeJsonResume(cv: CvProfile, date: Date): Uint8Array {
  const { meta, ...members } = cv;
  const kept = Object.entries(members).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const { careerassist: _found, ...others } = meta;
  const document = {
    $schema: schema,
    ...Object.fromEntries(kept),
    meta: { ...others, lastModified: date.toISOString().slice(0, 19) },
  };
  return new TextEncoder().encode(`${JSON.stringify(document, whole, 2)}\n`);
}
