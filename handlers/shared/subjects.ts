import * as z from "zod";
import type { Subject } from "../../career/documents/render.ts";
import { applyChanges } from "../../career/writing/apply-changes.ts";
import type { Documents } from "../../db/documents.ts";
import type { Request } from "../../db/ledger.ts";
import type { DocumentOrder } from "../../db/rendered.ts";
import { PermanentError } from "../../delivery/errors.ts";
import { CvProfile } from "../../schemas/cv.ts";
import type { DocumentKind } from "../../schemas/documents.ts";
import { GapAnalysis } from "../../schemas/gap.ts";
import { InterviewPack } from "../../schemas/interview.ts";
import { JobProfile } from "../../schemas/job.ts";
import { CoverLetter } from "../../schemas/letter.ts";
import { CvRewrite } from "../../schemas/rewrite.ts";

/** What there is to be typeset of a request; each is read once, however many documents show it. */
export function shelf(documents: Documents, request: Request) {
  const reader = <T>(key: string | null, schema: Parameters<typeof documents.readJson<T>>[1]) => {
    let read: Promise<T | null> | null = null;
    return (): Promise<T | null> => {
      read ??= key === null ? Promise.resolve(null) : documents.readJson(key, schema);
      return read;
    };
  };
  return {
    cv: reader(request.cvProfileKey, CvProfile),
    job: reader(request.postingProfileKey, JobProfile),
    analysis: reader(request.analysisKey, GapAnalysis),
    rewrite: reader(request.rewriteKey, CvRewrite),
    letter: reader(request.letterKey, CoverLetter),
    pack: reader(request.questionsKey, InterviewPack),
  };
}

export type Shelf = ReturnType<typeof shelf>;

/** Where a rewrite has put the sections in another order: JSON Resume itself has no place for it. */
const SectionOrder = z.array(z.string());

async function need<T>(reading: Promise<T | null>): Promise<T> {
  const found = await reading;
  if (found === null) throw new PermanentError("input_gone");
  return found;
}

/** The CV as the person wants it: tailored where it was rewritten, without the changes that they have undone. */
async function chosenCv(found: Shelf, undone: readonly string[]): Promise<CvProfile> {
  const [cv, rewrite] = [await need(found.cv()), await found.rewrite()];
  return rewrite === null
    ? cv
    : applyChanges(
        cv,
        rewrite.changes.filter(({ id }) => !undone.includes(id)),
      );
}

const subjects: Readonly<Record<DocumentKind, (found: Shelf, undone: readonly string[]) => Promise<Subject>>> = {
  cv: async (found, undone) => {
    const cv = await chosenCv(found, undone);
    const order = SectionOrder.safeParse(cv.meta.sectionOrder);
    return { kind: "cv", cv, ...(order.success ? { order: order.data } : {}) };
  },
  letter: async (found) => ({
    kind: "letter",
    letter: await need(found.letter()),
    cv: await need(found.cv()),
    job: await found.job(),
  }),
  interview: async (found) => ({
    kind: "interview",
    pack: await need(found.pack()),
    cv: await need(found.cv()),
    job: await need(found.job()),
  }),
  report: async (found) => {
    const rewrite = await found.rewrite();
    return {
      kind: "report",
      analysis: await need(found.analysis()),
      cv: await need(found.cv()),
      job: await need(found.job()),
      ...(rewrite === null ? {} : { rewrite }),
    };
  },
};

/** What one order is about. Throws PermanentError if it is not there. */
export const subjectOf = (found: Shelf, { kind, undone }: DocumentOrder): Promise<Subject> =>
  subjects[kind](found, undone);
