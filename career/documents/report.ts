import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { GapAnalysis, Match, Missing } from "../../schemas/gap.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import type { CvRewrite } from "../../schemas/rewrite.ts";
import { printable } from "./characters.ts";
import { textAt } from "./cv/fields.ts";
import { type Block, heading, listOf, type Outline, paragraph, plain, type Text } from "./outline.ts";
import { quoteEvidence, quotePlace } from "./quotes.ts";
import { subjectLine } from "./subject-line.ts";
import { type ReportWording, reportWording } from "./wording/report-wording.ts";

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const part = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

function scores(analysis: GapAnalysis, words: ReportWording): Block[] {
  const meter = (label: string, value: number): Block => ({ kind: "meter", label, value, text: words.outOf(value) });
  return [heading(words.scores), meter(words.fit, analysis.fitScore), meter(words.ats, analysis.atsScore)];
}

function howFit(analysis: GapAnalysis, words: ReportWording): Block[] {
  const parts = analysis.parts.flatMap((one): Block[] => [
    {
      kind: "meter",
      label: words.parts[one.name],
      value: Math.round(one.score * 100),
      text: one.weight === 0 ? "–" : percent(one.score),
    },
    paragraph(plain(`${printable(one.explanation)} (${words.weighs(percent(one.weight))})`), "note"),
  ]);
  return [
    ...part(words.howFit, [...parts, paragraph(plain(printable(analysis.formula)), "note")]),
    ...part(
      words.limits,
      listOf(analysis.caps.map((cap) => plain(words.ceiling(printable(cap.requirement), cap.ceiling)))),
    ),
  ];
}

type About = z.infer<typeof Match> | z.infer<typeof Missing>;

function requirement(one: About, words: ReportWording): Block {
  const partly =
    "match" in one && one.match === "near" && one.nearTo !== null ? words.inPart(printable(one.nearTo)) : null;
  return {
    kind: "entry",
    title: [{ text: printable(one.requirement), strong: true }, ...(partly === null ? [] : [{ text: ` – ${partly}` }])],
    aside: one.importance === "required" ? words.required : words.preferred,
    under: [],
  };
}

const matches = (analysis: GapAnalysis, words: ReportWording): Block[] =>
  part(
    words.matches,
    analysis.matched.flatMap((one) => [
      requirement(one, words),
      ...one.evidence.map((line) => quoteEvidence(line, words)),
    ]),
  );

const strongly = (label: string, text: string): Text => [
  { text: `${label}: `, strong: true },
  { text: printable(text) },
];

const missing = (analysis: GapAnalysis, words: ReportWording): Block[] =>
  part(
    words.missing,
    analysis.missing.flatMap((one) => [
      requirement(one, words),
      quotePlace(one.jobQuote, words),
      paragraph(plain(printable(one.why))),
      ...(one.closest === null
        ? []
        : [paragraph(plain(words.closest(printable(one.closest.name)))), quoteEvidence(one.closest.evidence, words)]),
      paragraph(strongly(words.close, one.howToClose)),
    ]),
  );

const machine = (analysis: GapAnalysis, words: ReportWording): Block[] =>
  part(
    words.machine,
    analysis.ats.length === 0
      ? []
      : [
          {
            kind: "rows",
            rows: analysis.ats.map((check) => ({
              label: words.points(check.got, check.points),
              text: plain(
                [check.detail, check.fix ?? ""]
                  .map(printable)
                  .filter((text) => text !== "")
                  .join(" "),
              ),
            })),
          },
        ],
  );

const shown = (texts: string | readonly string[] | null, words: ReportWording): string => {
  const list = typeof texts === "string" ? [texts] : (texts ?? []);
  return list.length === 0 ? words.nothing : list.map(printable).join(" · ");
};

const changes = (rewrite: CvRewrite, words: ReportWording): Block[] => [
  ...part(
    words.changes,
    rewrite.changes.flatMap((change): Block[] => [
      heading(words.changeKinds[change.kind], 3),
      paragraph(plain(printable(change.reason))),
      {
        kind: "rows",
        rows: [
          { label: words.before, text: plain(shown(change.before, words)) },
          { label: words.after, text: plain(shown(change.after, words)) },
        ],
      },
      ...change.evidence.map((line) => quoteEvidence(line, words)),
    ]),
  ),
  ...part(
    words.questions,
    rewrite.questions.flatMap((one): Block[] => [
      heading(printable(one.question), 3),
      paragraph(plain(printable(one.draft))),
      ...one.evidence.map((line) => quoteEvidence(line, words)),
    ]),
  ),
  ...part(words.remarks, listOf(rewrite.notes.map((note) => plain(printable(note.message))))),
];

/** How well a CV fits a posting and why, each claim with the line behind it; with a rewrite, what it changes. */
export function outlineReport(
  analysis: GapAnalysis,
  cv: CvProfile,
  job: JobProfile,
  rewrite: CvRewrite | undefined,
  language: LanguageCode,
): Outline {
  const words = reportWording[language];
  const under = subjectLine(cv, job);
  return {
    title: [words.document, under].filter((text) => text !== "").join(" – "),
    runningName: words.document,
    author: textAt(cv.basics, "name"),
    language,
    shape: "report",
    blocks: [
      { kind: "title", text: words.document, under: plain(under) },
      ...scores(analysis, words),
      ...part(words.nextSteps, listOf(analysis.nextSteps.map((step) => plain(printable(step))))),
      ...matches(analysis, words),
      ...missing(analysis, words),
      ...howFit(analysis, words),
      ...machine(analysis, words),
      ...(rewrite === undefined ? [] : changes(rewrite, words)),
      paragraph(plain(words.madeBy(analysis.engine.name, analysis.engine.version)), "note"),
    ],
  };
}
