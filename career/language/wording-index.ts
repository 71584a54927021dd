/** A way to say something: the beginnings of words that all have to occur in a text, and what it stands for. */
export interface Wording<Meaning> {
  readonly means: Meaning;
  readonly parts: readonly string[];
}

/** A wording that was found, with the words of the text that hold its parts and the letters that its parts have. */
export interface FoundWording<Meaning> {
  readonly means: Meaning;
  readonly words: readonly string[];
  readonly letters: number;
}

/** Letters from which on a part may be the beginning of a longer word; shorter ones have to be the word itself. */
const leastBeginning = 4;
/** How parts are looked for inside of compounds, as German and Finnish have them. */
export interface Compounds {
  /** Letters from which on a part may stand inside of a compound. */
  readonly leastInside: number;
  /** Letters of a compound that stand before it, at least. */
  readonly start: number;
  /** Letters that may follow a part of four or five letters; without it any number may. */
  readonly rest?: { readonly four: number; readonly five: number };
}
/** Words that are remembered with what they hold: texts repeat their words. */
const mostLookedUp = 20_000;

/** A text without marks and case. */
export const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/gu, "ss");

/** A line of a list of wordings: what it is about, and its wordings as they are written. */
interface Row {
  readonly about: string;
  readonly names: readonly string[];
}

/**
 * Reads lines `about | beginnings of words`: a blank sets two wordings apart, a plus the parts of one, of which each has
 * to occur; a plus at the end asks for the whole word. Throws an Error that names a malformed line.
 */
export function readWordings(text: string): Row[] {
  return text.split("\n").flatMap((line) => {
    const [about = "", cell = "", ...more] = line.split("|").map((part) => part.trim());
    if (about === "" && cell === "") return [];
    const names = cell.split(/\s+/u).filter((name) => name !== "");
    if (names.length === 0 || more.length > 0 || !/^[\p{L}_ ]+$/u.test(about))
      throw new Error(`A list of wordings has a malformed line: ${line}`);
    return [{ about: about.replaceAll(" ", "_"), names }];
  });
}

/** The parts of a wording as it is written in a list, without marks and case; a plus is kept behind a whole word. */
const partsIn = (name: string): string[] => {
  const parts = [...new Set(folded(name).split(/[^\p{L}\p{N}]+/u))].filter((part) => part !== "");
  return name.endsWith("+") && parts.length === 1 ? parts.map((part) => `${part}+`) : parts;
};

/** Makes wordings of the names of a row, all with one meaning. */
export const wordingsOf = <Meaning>(names: readonly string[], means: Meaning): Wording<Meaning>[] =>
  names.map((name) => ({ means, parts: partsIn(name) })).filter(({ parts }) => parts.length > 0);

/** Words that hold a part by chance: operations are no opera, and a contractor is neither an actor nor a tractor. */
const byChance: Readonly<Record<string, RegExp>> = {
  opera: /^opera[^t]?[tcd]/u,
  organ: /^organi[sz]/u,
  organis: /^organis(?:e|ed|er|ers|es|ing|ation|ations|ational|ieren|iert|ierte|ierung|atorisch|ateur|er)$/u,
  tractor: /contractor/u,
  actor: /contractor|reactor|factor/u,
  actors: /contractors|reactors|factors/u,
  restaura: /^restaurant|^restaurateur$|^restauration$/u,
  restaur: /^restaurant|^restaurateur$|^restauration$/u,
  foot: /^foot(?:ball|age|er|ers|fall|note)/u,
  perm: /^perm[ai][nst]/u,
  marc: /^march|^marc[aoh]/u,
  einfuhr: /^einfuhrung/u,
  kaide: /asiakk/u,
  ennus: /rakennus|valmennus|tyhjennys/u,
  table: /comptable|constable|charitable|comfortable|equitable|profitable/u,
  prise: /entreprise|enterprise|reprise/u,
  station: /degustation|attestation|prestation|manifestation/u,
  schloss: /schlossen/u,
  partes: /compartes/u,
  ratio: /ration/u,
};

type Held = readonly (readonly [part: string, wordings: readonly number[]])[];

/**
 * Compiles wordings into a search. It finds those of which every part occurs in a text, in the order of the list; words
 * are compared by their beginnings, without marks and case, and the time grows with the length of the text alone.
 */
export function indexWordings<Meaning>(
  wordings: readonly Wording<Meaning>[],
  { leastInside, start: compoundStart, rest }: Compounds,
): (text: string) => FoundWording<Meaning>[] {
  const byBeginning = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  /** Parts that may be the beginning of a word, by their first letters. */
  const byHead = new Map<string, string[]>();
  wordings.forEach(({ parts }, at) => {
    for (const written of parts) {
      const part = written.replace(/\+$/u, "");
      const map = part.length < leastBeginning || part !== written ? byWord : byBeginning;
      const known = map.get(part);
      if (known !== undefined) {
        known.push(at);
        continue;
      }
      map.set(part, [at]);
      const head = part.slice(0, leastBeginning);
      if (map === byBeginning) byHead.set(head, [...(byHead.get(head) ?? []), part]);
    }
  });
  const lookedUp = new Map<string, Held>();

  /** Short parts are the beginnings of many words: little may follow them. */
  const restOf = (part: string): number =>
    (part.length === leastBeginning ? rest?.four : part.length === leastBeginning + 1 ? rest?.five : undefined) ??
    Number.POSITIVE_INFINITY;

  /** The parts that a word is, begins with or holds as a compound, each with the wordings that it belongs to. */
  const heldIn = (word: string): Held => {
    const known = lookedUp.get(word);
    if (known !== undefined) return known;
    const found: [string, readonly number[]][] = [];
    const whole = byWord.get(word);
    if (whole !== undefined) found.push([word, whole]);
    for (let start = 0; start <= word.length - leastBeginning; start += 1) {
      if (start > 0 && (start < compoundStart || word.length - start < leastInside)) continue;
      for (const part of byHead.get(word.slice(start, start + leastBeginning)) ?? [])
        if (
          (start === 0 || part.length >= leastInside) &&
          word.startsWith(part, start) &&
          byChance[part]?.test(word) !== true &&
          word.length - start - part.length <= restOf(part)
        )
          found.push([part, byBeginning.get(part) ?? []]);
    }
    if (lookedUp.size >= mostLookedUp) lookedUp.clear();
    lookedUp.set(word, found);
    return found;
  };

  return (text) => {
    const seen = new Map<number, Map<string, string>>();
    for (const word of new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []))
      for (const [part, found] of heldIn(word))
        for (const at of found) {
          const parts = seen.get(at) ?? new Map<string, string>();
          if (!parts.has(part)) parts.set(part, word);
          seen.set(at, parts);
        }
    return [...seen.keys()]
      .sort((one, other) => one - other)
      .flatMap((at) => {
        const wording = wordings[at];
        const parts = seen.get(at);
        if (wording === undefined || parts?.size !== wording.parts.length) return [];
        const letters = wording.parts.reduce((sum, part) => sum + part.length, 0);
        return [{ means: wording.means, words: [...new Set(parts.values())], letters }];
      });
  };
}
