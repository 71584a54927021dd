import type { CvProfile } from "../../schemas/cv.ts";
import type { InterviewPack, InterviewQuestion } from "../../schemas/interview.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import { printable } from "./characters.ts";
import { textAt } from "./cv/fields.ts";
import { type Block, heading, listOf, type Outline, paragraph, plain, type Text } from "./outline.ts";
import { quoteEvidence, quotePlace } from "./quotes.ts";
import { subjectLine } from "./subject-line.ts";
import { type PackWording, packWording } from "./wording/pack-wording.ts";

const said = (label: string, text: string): Text => [{ text: `${label}: `, strong: true }, { text: printable(text) }];
const labelled = (label: string): Block => paragraph([{ text: label, strong: true }], "label");

function question(one: InterviewQuestion, number: number, words: PackWording): Block[] {
  const { star } = one;
  return [
    heading(`${number}. ${printable(one.question)}`, 3),
    paragraph(plain(`${words.kinds[one.kind]} · ${words.difficulties[one.difficulty]}`), "note"),
    paragraph(said(words.why, one.why)),
    ...(one.asks === null ? [] : [labelled(words.asks), quotePlace(one.asks, words)]),
    labelled(words.goodAnswer),
    ...listOf(one.goodAnswer.map((point) => plain(printable(point)))),
    ...(star === null
      ? []
      : [
          {
            kind: "rows" as const,
            rows: (["situation", "task", "action", "result"] as const).map((part) => ({
              label: words.star[part],
              text: plain(printable(star[part])),
            })),
          },
        ]),
    ...(one.use.length === 0 ? [] : [labelled(words.use), ...one.use.map((line) => quoteEvidence(line, words))]),
  ];
}

/** What to prepare for an interview, question by question. */
export function outlineInterview(pack: InterviewPack, cv: CvProfile, job: JobProfile, language: LanguageCode): Outline {
  const words = packWording[language];
  const under = subjectLine(cv, job);
  return {
    title: [words.document, under].filter((part) => part !== "").join(" – "),
    runningName: words.document,
    author: textAt(cv.basics, "name"),
    language,
    shape: "report",
    blocks: [
      { kind: "title", text: words.document, under: plain(under) },
      heading(words.questions),
      ...pack.questions.flatMap((one, index) => question(one, index + 1, words)),
      heading(words.toAsk),
      ...pack.toAsk.flatMap((one) => [
        heading(printable(one.question), 3),
        paragraph(plain(printable(one.why))),
        ...(one.asks === null ? [] : [quotePlace(one.asks, words)]),
      ]),
      ...(pack.notes.length === 0
        ? []
        : [heading(words.remarks), ...listOf(pack.notes.map((note) => plain(printable(note.message))))]),
    ],
  };
}
