import type { CvProfile } from "../../schemas/cv.ts";
import { type DocumentFormat, formatsOf, type PageSize, type TemplateName } from "../../schemas/documents.ts";
import type { GapAnalysis } from "../../schemas/gap.ts";
import type { InterviewPack } from "../../schemas/interview.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { CoverLetter } from "../../schemas/letter.ts";
import { LanguageCode } from "../../schemas/options.ts";
import type { CvRewrite } from "../../schemas/rewrite.ts";
import { outlineCv } from "./cv/outline-cv.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { outlineInterview } from "./interview.ts";
import { writeJsonResume } from "./json-resume.ts";
import { outlineLetter } from "./letter.ts";
import { type Look, lookOf } from "./looks.ts";
import type { Outline } from "./outline.ts";
import { outlineReport } from "./report.ts";
import { writeHtml } from "./write-html.ts";
import { writeText } from "./write-text.ts";

/** What a document is made of. */
export type Subject =
  | {
      readonly kind: "cv";
      readonly cv: CvProfile /** Parts in their order, if not the CV's own. */;
      readonly order?: readonly string[];
    }
  | { readonly kind: "letter"; readonly letter: CoverLetter; readonly cv: CvProfile; readonly job: JobProfile | null }
  | { readonly kind: "interview"; readonly pack: InterviewPack; readonly cv: CvProfile; readonly job: JobProfile }
  | {
      readonly kind: "report";
      readonly analysis: GapAnalysis;
      readonly cv: CvProfile;
      readonly job: JobProfile;
      readonly rewrite?: CvRewrite;
    };

/** Sets an outline as PDF. `typesetter` in pdf/typesetter.ts makes one; it needs a compiler and fonts. */
export type Typeset = (outline: Outline, look: Look, page: PageSize, date: Date) => Promise<Uint8Array>;

export interface RenderOptions {
  readonly template: TemplateName;
  /** Of headings and dates; the language of the document itself if not given. Nothing is translated. */
  readonly language?: LanguageCode;
  readonly page?: PageSize;
  /** The date that a letter bears and that the file gives as its own. */
  readonly date: Date;
  /** Needed for PDF and nothing else. */
  readonly typeset?: Typeset;
}

/**
 * Typesets a document. The same input gives the same bytes.
 * Throws RangeError for a format that the kind doesn't come in, Error for PDF without a typesetter.
 */
export async function renderDocument(
  subject: Subject,
  format: DocumentFormat,
  options: RenderOptions,
): Promise<Uint8Array> {
  if (!formatsOf[subject.kind].includes(format)) throw new RangeError(`There is no ${subject.kind} as ${format}.`);
  if (format === "json" && subject.kind === "cv") return writeJsonResume(subject.cv, options.date);
  const page = options.page ?? "a4";
  const outline = outlineOf(subject, options, page);
  const look = lookOf(options.template, outline.shape);
  switch (format) {
    case "pdf":
      if (options.typeset === undefined) throw new Error("PDF needs a typesetter.");
      return options.typeset(outline, look, page, options.date);
    case "docx":
      return writeDocx(outline, look, page, options.date);
    case "html":
      return writeHtml(outline, look);
    default:
      return writeText(outline);
  }
}

const languageOf = (code: string | null): LanguageCode => LanguageCode.safeParse(code).data ?? "en";

function outlineOf(subject: Subject, options: RenderOptions, page: PageSize): Outline {
  const given = options.language;
  switch (subject.kind) {
    case "cv":
      return outlineCv(subject.cv, given ?? languageOf(subject.cv.meta.careerassist.language), subject.order);
    case "letter":
      return outlineLetter(subject.letter, subject.cv, subject.job, options.date, page);
    case "interview":
      return outlineInterview(subject.pack, subject.cv, subject.job, given ?? subject.pack.language);
    case "report":
      return outlineReport(
        subject.analysis,
        subject.cv,
        subject.job,
        subject.rewrite,
        given ?? subject.rewrite?.language ?? "en",
      );
  }
}
