import { parseCv } from "../../career/cv/parse-cv.ts";
import { renderDocument, type Typeset } from "../../career/documents/render.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import type { DocumentFormat, TemplateName } from "../../schemas/documents.ts";
import { profileOfTruth } from "../../test/fixtures/documents/profiles.ts";
import type { CvTruth } from "../../test/fixtures/truth.ts";
import { fieldsOf, type Tally, tally } from "./scores.ts";

/** A value that came back otherwise than it was written. */
export interface Lost {
  readonly who: string;
  readonly field: string;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

export interface RoundTrip {
  readonly fields: ReadonlyMap<string, Tally>;
  readonly lost: readonly Lost[];
}

/** Typesets the CV of each person, reads the file back and counts by field what came back as it was written. */
export async function roundTrip(
  people: readonly CvTruth[],
  format: DocumentFormat,
  template: TemplateName,
  typeset: Typeset,
  today: Date,
): Promise<RoundTrip> {
  const fields = new Map<string, Tally>();
  const lost: Lost[] = [];
  for (const truth of people) {
    const subject = { kind: "cv", cv: profileOfTruth(truth) } as const;
    const bytes = await renderDocument(subject, format, { template, date: today, typeset });
    const back = parseCv(await readDocument(bytes, `${truth.key}.${format}`), today);
    const places = {
      wanted: truth.work.map((role) => role.place),
      got: back.work.flatMap((work) => work.location ?? []),
    };
    const summary = { wanted: [truth.summary], got: [back.basics.summary ?? ""] };
    const label = { wanted: [truth.label], got: [back.basics.label ?? ""] };
    for (const [field, { wanted, got }] of Object.entries({ ...fieldsOf(truth, back), label, summary, places })) {
      const one = tally(wanted, got);
      const sum = fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      fields.set(field, {
        right: sum.right + one.right,
        wrong: sum.wrong + one.wrong,
        missed: sum.missed + one.missed,
      });
      if (one.wrong + one.missed > 0)
        lost.push({
          who: truth.key,
          field,
          wanted: wanted.filter((value) => !got.includes(value)),
          got: got.filter((value) => !wanted.includes(value)),
        });
    }
  }
  return { fields, lost };
}
