import { kinWords } from "./kin-words.ts";
import { formsOf } from "./names.ts";
import type { Pool } from "./pool.ts";
import { fold } from "./text.ts";

const shortest = 5;

/** A short beginning takes no more than an ending: "data" is no beginning of a product's name. */
const isOneOf = (word: string, group: readonly string[]): boolean =>
  group.some(
    (start) =>
      (word.startsWith(start) && (start.length > 4 || word.length <= start.length + 3)) ||
      (start.length > 5 && word.includes(start)),
  );

const groupsOf = (word: string): number[] => kinWords.flatMap((group, at) => (isOneOf(word, group) ? [at] : []));

/** The groups of words that were looked up already; emptied when it grows beyond what a few texts need. */
const known = new Map<string, readonly number[]>();
const most = 20_000;

function rememberedGroups(word: string): readonly number[] {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= most) known.clear();
  const groups = groupsOf(word);
  known.set(word, groups);
  return groups;
}

/** Parts of compounds that say that something is dealt with, and not what: "Wartungsplanung", `työvuorosuunnittelu`. */
const dealing =
  /(?:planung|verwaltung|bearbeitung|erstellung|betreuung|pflege|fuhrung|steuerung|organisation|arbeiten|arbeit|wesen|suunnittelu|hallinta|kasittely|hoito|yllapito|valvonta|seuranta|tyo|toiminta|laskenta)\p{L}{0,3}$/u;
const leastHead = 6;

/** Whether the head of a compound that only adds dealing with something begins a word that is known. */
function isDealtWith(word: string, other: string): boolean {
  const head = word.replace(dealing, "");
  return head !== word && head.length >= leastHead && other.startsWith(head.slice(0, -1));
}

/** Whether two folded words are forms of one: they share their beginning and differ in their endings. */
function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const least = Math.min(one.length, other.length);
  if (least < 4) return false;
  let shared = 0;
  while (shared < least && one[shared] === other[shared]) shared += 1;
  return (
    shared >= 4 && shared >= least - (least > 6 ? 3 : 1) && Math.abs(one.length - other.length) <= (least < 6 ? 3 : 6)
  );
}

/** Whether one word is part of the other, as in German and Finnish compounds; endings don't count. */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const core = short.length > 6 ? short.slice(0, -2) : short;
  return core.length >= shortest && long.length >= core.length + 3 && long.includes(core);
}

/** Whether a pool has a word, a form of it, a compound with it, or another word for it. */
export function isBackedBy(text: string, pool: Pick<Pool, "words">): boolean {
  if (formsOf(text).some((form) => pool.words.has(form))) return true;
  const plain = fold(text);
  const own = rememberedGroups(plain);
  for (const word of pool.words) {
    if (word.length < 3) continue;
    if (isForm(plain, word) || isPartOf(plain, word) || isDealtWith(plain, word)) return true;
    if (own.length > 0 && rememberedGroups(word).some((group) => own.includes(group))) return true;
  }
  return false;
}
