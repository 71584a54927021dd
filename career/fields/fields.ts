import { type Duty, dutyWordings } from "../duties/duties.ts";
import { indexWordings, readWordings, type Wording, wordingsOf } from "../language/wording-index.ts";
import { lazily } from "../lazily.ts";
import { everyday } from "./everyday.ts";
import { health } from "./health.ts";
import { office } from "./office.ts";
import { spoken } from "./spoken.ts";
import { trades } from "./trades.ts";

/** A word of a text with the fields of work that it speaks for, each with its share: what many fields say tells less. */
export interface FieldWord {
  readonly word: string;
  readonly shares: ReadonlyMap<string, number>;
}

const readRows = () => [health, office, trades, everyday, spoken].flatMap(readWordings);

/** Every field of work that words are listed for. */
export const fields = (): ReadonlySet<string> => new Set(readRows().map(({ about }) => about));

const find = lazily(() =>
  indexWordings<string>(
    [
      ...readRows().flatMap(({ about, names }) => wordingsOf(names, about)),
      ...dutyWordings().map(({ means, parts }: Wording<Duty>) => ({ means: means.area, parts })),
    ],
    { leastInside: 6, start: 4, rest: { four: 3, five: 5 } },
  ),
);

/** Words of one field that people of all fields write. */
const inEveryField: ReadonlySet<string> = new Set(
  "budget budgets budgetary presupuesto presupuestos budjetti budjetit lieferant lieferanten fournisseur fournisseurs proveedor proveedores schulung schulungen seminar seminare seminars redaccion revision data daten datos donnees developpement entwicklung desarrollo projektleitung candidates kunden".split(
    " ",
  ),
);

/** Names of regions that are words of a trade as well. */
const regions = /\bDACH\b/gu;

const remembered = new Map<string, readonly FieldWord[]>();
const mostRemembered = 5_000;

/** The words of a text that speak for fields of work, each once, in the order of the list of fields. */
export function fieldWordsIn(text: string): readonly FieldWord[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const byWord = new Map<string, { letters: number; about: Set<string> }>();
  for (const { means, words, letters } of find()(text.replace(regions, " "))) {
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
    if (words.length === 1 && inEveryField.has(longest)) continue;
    const best = byWord.get(longest);
    // What tells most of a word tells what it is about: a "tree surgeon" is no surgeon.
    if (best === undefined || letters > best.letters) byWord.set(longest, { letters, about: new Set([means]) });
    else if (letters === best.letters) best.about.add(means);
  }
  const found = [...byWord].map(([word, { about }]) => ({
    word,
    shares: new Map([...about].map((field) => [field, 1 / about.size])),
  }));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, found);
  return found;
}
