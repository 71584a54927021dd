import type { BulletModel, BulletTemplate, Knowledge } from "../../schemas/knowledge.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import type { OpenQuestion } from "../../schemas/rewrite.ts";
import type { Statement } from "./statements.ts";
import { fill, withoutStop } from "./texts.ts";
import { rewriteWordings } from "./wording/rewrite.ts";

const mostQuestions = 8;
/** Jobs from the top of the CV whose lines are worth a question even where they prove nothing that was asked. */
const recentRoles = 2;

/** The template that suits a line: the one of whose cues most begin words of the line, the earlier of equals. */
export function templateFor(
  text: string,
  language: LanguageCode,
  templates: readonly BulletTemplate[],
): BulletTemplate | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scored = templates.map((template) => ({
    template,
    hits: (template.cues[language] ?? []).filter((cue) => words.some((word) => fits(word, cue))).length,
    always: (template.cues[language] ?? []).length === 0,
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (found, one) => (one.hits > (found?.hits ?? 0) ? one : found),
    null,
  );
  return (best ?? scored.find((one) => one.always))?.template ?? null;
}

/** A short cue is a whole word or nearly so, so that "cut" isn't found in "executive" nor "car" in "carpet". */
const fits = (word: string, cue: string): boolean =>
  word.startsWith(cue) && (cue.length > 4 || word.length <= cue.length + 5);

/** Words of more than three letters that stand in lines about anything. */
const glue = new Set(
  "with from that this into over after before their which when where while mit nach über durch unter sowie dans avec pour sont para como desde entre joka jotka sekä kanssa".split(
    " ",
  ),
);

/** Words of a line that tell something, by their beginnings: what inflections leave alone. */
const beginnings = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).flatMap((word) => (glue.has(word) ? [] : [word.slice(0, 5)])),
  );

/** Words that a line and an example must share, so that the example is of the same thing. */
const fewestShared = 2;

/** The example that is most like a line; null if none is like it. */
export function modelFor(text: string, language: LanguageCode, models: readonly BulletModel[]): BulletModel | null {
  const own = beginnings(text);
  const scored = models
    .filter((model) => model.language === language)
    .map((model) => ({ model, shared: [...beginnings(model.text)].filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared >= fewestShared);
  return scored.sort((one, other) => other.shared - one.shared)[0]?.model ?? null;
}

/**
 * Questions for lines without a measure, in recent jobs and where the posting's requirements are proven. The draft is
 * the line with a blank: the person fills it in or drops it.
 */
export function openQuestions(
  statements: readonly Statement[],
  rewritten: (statement: Statement) => string,
  languages: { readonly own: LanguageCode; readonly output: LanguageCode },
  { bulletTemplates: templates, bulletModels: models = [] }: Pick<Knowledge, "bulletTemplates" | "bulletModels">,
): OpenQuestion[] {
  const { asks, example } = rewriteWordings[languages.output];
  const used = new Set<BulletModel>();
  const telling = (statement: Statement): boolean =>
    (templateFor(statement.text, languages.own, templates)?.cues[languages.own] ?? []).length > 0;
  const recent = ({ role }: Statement): boolean => role !== null && role < recentRoles;
  const open = statements.filter(
    (statement) =>
      !statement.measured &&
      !/\d/u.test(statement.text) &&
      (statement.score > 0 || (recent(statement) && telling(statement))),
  );
  return [...open]
    .sort((one, other) => other.score - one.score)
    .slice(0, mostQuestions)
    .sort((one, other) => statements.indexOf(one) - statements.indexOf(other))
    .flatMap((statement, index) => {
      const template = templateFor(statement.text, languages.own, templates);
      const blank = template?.blank[languages.own];
      const question = template?.question[languages.output];
      if (blank === undefined || question === undefined) return [];
      const line = withoutStop(rewritten(statement));
      const id = `q${index + 1}`;
      const model = modelFor(
        statement.text,
        languages.own,
        models.filter((one) => !used.has(one)),
      );
      if (model !== null) used.add(model);
      const shown = model === null ? "" : ` ${fill(example, { example: model.text })}`;
      const text = `${fill(asks, { line, question })}${shown}`;
      return [
        { id, path: statement.path, question: text, draft: `${line} ${blank}`, evidence: [...statement.evidence] },
      ];
    });
}
