import type { Evidence } from "../../schemas/gap.ts";
import type { Change, CvRewrite } from "../../schemas/rewrite.ts";
import { applyChanges } from "./apply-changes.ts";
import { keywordTable } from "./keywords.ts";
import { askedName, postingWords } from "./posting-words.ts";
import { type RewriteInput, rewriteCv } from "./rewrite-cv.ts";
import { linesAt, unique } from "./source-lines.ts";
import { provenMatches, type Statement, statementsOf } from "./statements.ts";

/** What somebody else, a language model say, would word differently in a CV. */
export interface Edits {
  /** Null keeps the summary as it is. */
  readonly summary: { readonly text: string; readonly reason: string } | null;
  readonly bullets: readonly { readonly path: string; readonly text: string; readonly reason: string }[];
}

type Draft = Omit<Change, "id">;

/** An edit that has no place in the CV. The message is a sentence that a model can mend it by. */
export class MisplacedEdit extends Error {
  override readonly name = "MisplacedEdit";
}

function bulletDraft({ path, text, reason }: Edits["bullets"][number], statements: readonly Statement[]): Draft[] {
  const statement = statements.find((one) => one.path === path);
  if (!statement)
    throw new MisplacedEdit(`There is no line ${path} in the CV; name lines by the paths that are given.`);
  if (text.trim() === statement.text.trim()) return [];
  const serves = [...new Set(statement.serves.map(askedName))];
  const evidence = [...statement.evidence];
  return [{ kind: "bullet", path, before: statement.text, after: text.trim(), reason, serves, evidence }];
}

/** A summary may speak of everything: what backs it are the lines that prove what was asked, and those of the jobs. */
function summaryEvidence({ cv, analysis }: RewriteInput): Evidence[] {
  const proven = provenMatches(analysis).flatMap(({ evidence }) => evidence);
  return unique([...linesAt(cv, "/basics/summary"), ...linesAt(cv, "/work/0/position"), ...proven]);
}

function summaryDraft(summary: Edits["summary"], input: RewriteInput): Draft[] {
  const before = input.cv.basics.summary ?? null;
  const evidence = summaryEvidence(input);
  if (summary === null || summary.text.trim() === before || evidence.length === 0) return [];
  const { text, reason } = summary;
  return [{ kind: "summary", path: "/basics/summary", before, after: text.trim(), reason, serves: [], evidence }];
}

/**
 * A rewrite out of edits: they take the place of the built-in engine's own wording of summary and lines; order, skills
 * and questions stay its work. Whether they are grounded is not looked at here. Throws MisplacedEdit.
 */
export function rewriteFromEdits(input: RewriteInput, { summary, bullets }: Edits): CvRewrite {
  const { cv, job, analysis } = input;
  const base = rewriteCv(input);
  const statements = statementsOf(cv, analysis);
  const worded = [...summaryDraft(summary, input), ...bullets.flatMap((edit) => bulletDraft(edit, statements))];
  const kept = base.changes
    .filter(({ kind }) => kind !== "summary" && kind !== "bullet")
    .map(({ id: _, ...rest }) => rest);
  const changes = [...worded, ...kept].map((draft, index) => ({ id: `c${index + 1}`, ...draft }));
  const profile = applyChanges(cv, changes);
  const keywords = keywordTable(cv, profile, analysis, postingWords(job));
  return { ...base, changes, profile, keywords };
}
