import { finnishStems } from "../language/finnish-forms.ts";
import { lazily } from "../lazily.ts";
import { type Skill, skills } from "./taxonomy.ts";

/** A skill found in a text; `from` and `to` are UTF-16 units, `to` exclusive. */
export interface SkillHit {
  readonly skill: Skill;
  readonly from: number;
  readonly to: number;
}

interface Token {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Something between this token and the one before keeps them from being one name: a comma, a bracket. */
  readonly apart: boolean;
}

interface Ending {
  readonly skill: Skill;
  /** Spellings that this way of writing stands for, for rules of case. */
  readonly spelling: string;
}

interface Node {
  readonly next: Map<string, Node>;
  endings: Ending[];
}

const tokenPattern =
  /(?<![\p{L}\p{N}])\.(?=net(?![\p{L}\p{N}]))[\p{L}\p{N}]+|[\p{L}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}+]))?/giu;

/** Letters without their marks, in lower case: what two spellings of a word have in common. */
const key = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/gu, "ss");

function tokens(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(tokenPattern)].map((found) => {
    const between = text.slice(end, found.index);
    const token = {
      key: key(found[0]),
      from: found.index,
      to: found.index + found[0].length,
      apart:
        !/^[\s\-‐‑–./'’&]{0,3}$/u.test(between) ||
        /\n/u.test(between) ||
        (/\s[-–/]\s?$/u.test(between) && !/^\s\/\s$/u.test(between)),
    };
    end = token.to;
    return token;
  });
}

/** All spellings of all skills, by their words. */
const root = lazily(build);

function build(): Node {
  const top: Node = { next: new Map(), endings: [] };
  for (const skill of skills().values()) {
    for (const spelling of skill.rules.silent ? skill.aliases : [skill.name, ...skill.aliases])
      insert(top, skill, spelling);
  }
  return top;
}

function insert(top: Node, skill: Skill, spelling: string): void {
  let node = top;
  for (const token of tokens(spelling)) {
    let next = node.next.get(token.key);
    if (next === undefined) {
      next = { next: new Map(), endings: [] };
      node.next.set(token.key, next);
    }
    node = next;
  }
  if (node !== top && !node.endings.some((ending) => ending.skill === skill && ending.spelling === spelling))
    node.endings.push({ skill, spelling });
}

/** A word's node; a plural finds its singular, and an inflected Finnish word its nominative. */
function step(node: Node, word: string, inflected: boolean): Node | undefined {
  const stem = inflected ? finnishStems(word).find((form) => node.next.has(form)) : undefined;
  if (stem !== undefined) return node.next.get(stem);
  return node.next.get(word) ?? (word.length > 4 && word.endsWith("s") ? node.next.get(word.slice(0, -1)) : undefined);
}

/** What the place of a text tells about it. */
export interface MatchContext {
  /** The text is a list of skills, or part of one: ambiguous words are meant as skills there. */
  readonly listed: boolean;
  /** Language of the document, where it is known: Finnish words are looked up without their case endings too. */
  readonly language?: string | null;
}

/**
 * Finds the skills that a text names. The longest name wins; ambiguous words count only where their surroundings
 * speak for them. The time grows with the length of the text alone.
 */
export function findSkills(text: string, context: MatchContext): SkillHit[] {
  const words = tokens(text);
  const found: Found[] = [];
  for (let index = 0; index < words.length; ) {
    const match =
      longest(words, index, text, false) ?? (context.language === "fi" ? longest(words, index, text, true) : null);
    if (match === null) {
      index += 1;
      continue;
    }
    for (const ending of match.endings) {
      const { skill, spelling } = ending;
      const hit = { skill, from: words[index]?.from ?? 0, to: words[match.last]?.to ?? 0 };
      const doubtful = skill.doubtful.has(spelling);
      found.push({ hit, doubtful, sure: !doubtful && !skill.rules.needsContext });
    }
    index = match.last + 1;
  }
  return found.filter((one) => one.sure || speaksForIt(one, found, text, context)).map(({ hit }) => hit);
}

function longest(
  words: readonly Token[],
  start: number,
  text: string,
  inflected: boolean,
): { endings: Ending[]; last: number } | null {
  let node: Node | undefined = root();
  let best: { endings: Ending[]; last: number } | null = null;
  for (let index = start; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || (index > start && word.apart)) break;
    node = step(node, word.key, inflected);
    if (node === undefined) break;
    const written = text.slice(words[start]?.from ?? 0, word.to);
    const endings = node.endings.filter((ending) => allowed(ending, written, words[index + 1]?.key ?? ""));
    if (endings.length > 0) best = { endings: firstOfEach(endings), last: index };
  }
  return best;
}

const firstOfEach = (endings: readonly Ending[]): Ending[] =>
  endings.filter((ending, index) => endings.findIndex((other) => other.skill === ending.skill) === index);

function allowed(ending: Ending, written: string, next: string): boolean {
  const { rules, kind } = ending.skill;
  // "première" is no Premiere: marks may be left out in a text, but nobody adds them.
  if (marked(written) && !marked(ending.spelling)) return false;
  if (rules.exactCase && written !== ending.spelling && ending.spelling.length <= 6) {
    // A list of languages begins its items as it likes: "Alemán: B2". The other way round, "polish" is no Polish.
    const capital = ending.spelling.charAt(0).toUpperCase() + ending.spelling.slice(1);
    if (kind !== "language" || written !== capital) return false;
  }
  return !rules.notBefore.includes(next);
}

const marked = (text: string): boolean => /\p{M}/u.test(text.normalize("NFD"));

interface Found {
  readonly hit: SkillHit;
  /** Nothing else can be meant. */
  readonly sure: boolean;
  /** The word means something else in other fields. */
  readonly doubtful: boolean;
}

/**
 * Whether an ambiguous word stands in a list of skills, or beside a sure skill of its field. A list that is plainly of
 * other fields doesn't speak for a word that means something else there.
 */
function speaksForIt({ hit, doubtful }: Found, found: readonly Found[], text: string, context: MatchContext): boolean {
  if (context.listed) {
    const telling = found.filter(({ sure, hit: { skill } }) => sure && skill.field !== "general");
    return !doubtful || telling.length === 0 || telling.some((other) => other.hit.skill.field === hit.skill.field);
  }
  return found.some(
    (other) =>
      other.sure &&
      other.hit.skill.field === hit.skill.field &&
      Math.abs(other.hit.from - hit.from) < 60 &&
      other.hit.skill.kind !== "soft" &&
      !/[.!?]\s/u.test(text.slice(Math.min(other.hit.to, hit.to), Math.max(other.hit.from, hit.from))),
  );
}
