import type { Evidence } from "../schemas/gap.ts";
import type { InterviewQuestion } from "../schemas/interview.ts";
import type { Change, Note } from "../schemas/rewrite.ts";
import type { RequestView } from "./client.ts";
import { bad, citationLines, faint, good, quotation, section, strong, wrap } from "./style.ts";

const texts = (value: Change["before"]): string[] => (value === null ? [] : Array.isArray(value) ? value : [value]);

const places = (evidence: readonly Evidence[]): string =>
  evidence.map(({ page, line }) => `page ${page}, line ${line}`).join("; ");

const diff = (change: Change): string[] => [
  ...texts(change.before).map((text) => bad(wrap(`- ${text}`, "    "))),
  ...texts(change.after).map((text) => good(wrap(`+ ${text}`, "    "))),
];

const changeLines = (change: Change): string[] => [
  `  ${strong(change.id)} ${faint(change.path)}`,
  ...diff(change),
  wrap(change.reason, "    "),
  faint(wrap(`backed by ${places(change.evidence)}`, "    ")),
];

const noteLines = (notes: readonly Note[]): string[] =>
  notes.length === 0
    ? []
    : section(
        "To know",
        notes.map(({ message }) => wrap(message, "  ")),
        "",
      );

/** A tailored CV as a list of changes, for people. */
export function renderRewrite({ result }: RequestView): string {
  const rewrite = result?.rewrite;
  if (!rewrite) return "";
  const questions = rewrite.questions.flatMap(({ question, draft }) => [
    wrap(`? ${question}`, "  "),
    faint(wrap(draft, "    ")),
  ]);
  return [
    strong("The CV, tailored to the posting"),
    ...section("Changes", rewrite.changes.flatMap(changeLines), "none: the CV says it as well as it can"),
    ...section("Only you know this", questions, "no questions"),
    ...noteLines(rewrite.notes),
    ...citationLines(rewrite.citations),
  ].join("\n");
}

/** A cover letter, as it will be read. */
export function renderLetter({ result }: RequestView): string {
  const letter = result?.coverLetter;
  if (!letter) return "";
  return [
    strong(letter.subject),
    "",
    letter.salutation,
    ...letter.paragraphs.flatMap(({ text }) => ["", wrap(text, "")]),
    "",
    letter.closing,
    letter.signature ?? "",
    ...noteLines(letter.notes),
    ...citationLines(letter.citations),
    "",
    faint(`${letter.words} words, ${letter.tone}, ${letter.language}`),
  ].join("\n");
}

const questionLines = (each: InterviewQuestion, index: number): string[] => [
  wrap(`${index + 1}. ${each.question}`, "  "),
  faint(wrap(`${each.kind}: ${each.why}`, "     ")),
  ...each.goodAnswer.map((point) => wrap(`· ${point}`, "     ")),
  ...each.use.map(({ quote, page, line }) =>
    faint(wrap(`use ${quotation(quote)} (page ${page}, line ${line})`, "     ")),
  ),
];

/** What to prepare for an interview, for people. */
export function renderInterview({ result }: RequestView): string {
  const pack = result?.interview;
  if (!pack) return "";
  const toAsk = pack.toAsk.flatMap(({ question, why }) => [wrap(question, "  "), faint(wrap(why, "    "))]);
  return [
    strong("What to expect in the interview"),
    ...section("Questions", pack.questions.flatMap(questionLines), "none"),
    ...section("What to ask", toAsk, "nothing"),
    ...noteLines(pack.notes),
    ...citationLines(pack.citations),
  ].join("\n");
}

/** The charts of the applications in words; the pictures are written by `--out`. */
export function renderAnalytics({ result }: RequestView): string {
  const analytics = result?.analytics;
  if (!analytics) return "";
  if (analytics.applications === 0) {
    return "There are no applications yet. Enter one with POST /api/v1/applications, and the charts follow.";
  }
  const charts = analytics.charts.flatMap(({ title, description, sampleSize, caution }) => [
    "",
    `${strong(title)} ${faint(`n = ${sampleSize}`)}`,
    wrap(description, "  "),
    ...(caution === null ? [] : [bad(wrap(caution, "  "))]),
  ]);
  return [strong(`${analytics.applications} applications`), ...charts].join("\n");
}

/** Who thought about what, and what it cost. */
export function renderEngines({ engines }: RequestView): string {
  const used = (engines ?? []).map(({ step, engine, model, milliseconds, cost_usd, outcome }) => {
    const cost = cost_usd > 0 ? `, ${cost_usd.toFixed(4)} USD` : "";
    const how = outcome === "answered" ? "" : ` (${outcome.replaceAll("_", " ")})`;
    return `${step}: ${model ?? engine}${how} ${Math.round(milliseconds)} ms${cost}`;
  });
  return used.length === 0 ? "" : faint(wrap(`Thought by: ${used.join("; ")}.`, ""));
}
