import { finnishPlaces, finnishStems } from "../language/finnish-forms.ts";
import { legalForms, organizationWords } from "../language/organization-words.ts";
import { isCity, organizationScore } from "../language/phrases.ts";
import { fold, type Piece, wordsOf } from "./text.ts";

/** The forms that a word may have without what a sentence adds to it: `Leedsin` gives `leeds`, `Regenbogens` `regenbogen`. */
export function formsOf(word: string): string[] {
  const plain = fold(word);
  const forms = [plain, ...finnishPlaces(word).map(fold), ...finnishStems(plain)];
  for (const stem of finnishStems(plain)) forms.push(`${stem}i`, stem.replace(/(.)\1$/u, "$1"));
  if (plain.length > 3 && plain.endsWith("s")) forms.push(plain.slice(0, -1));
  return [...new Set(forms)];
}

/** Whether words stand one after another in a text that was spread; the last one may be inflected. */
export function standsIn(words: readonly string[], spreadText: string): boolean {
  const last = words.at(-1);
  if (last === undefined) return true;
  const head = words.slice(0, -1).map(fold);
  return formsOf(last).some((form) => spreadText.includes(` ${[...head, form].join(" ")} `));
}

/** The words of an organization's name, without its legal form. */
export const nameWords = (name: string): string[] => {
  const words = wordsOf(name).map((word) => word.text);
  const isForm = (word: string): boolean => legalForms.has(fold(word)) || /^[SL]$/u.test(word);
  let end = words.length;
  while (end > 1 && isForm(words[end - 1] ?? "")) end -= 1;
  return words.slice(0, end);
};

/**
 * Where a text names an organization: the whole name, or its beginning up to a word of its own ("Harrow & Pike" for
 * "Harrow & Pike Insurance Ltd"). Words may be inflected at the end.
 */
export function mentionsOf(name: readonly string[], text: readonly Piece[]): Piece[] {
  const short = name.slice(1);
  const kind = name[0] ?? "";
  const behindKind =
    short.length > 0 && isKindOfPlace(kind) && short.some((word) => /^\p{Lu}/u.test(word) && !isKindOfPlace(word))
      ? foundAs(short, text).filter(
          ({ to, from }) => text.filter((word) => word.from >= from && word.to <= to).length >= short.length,
        )
      : [];
  const whole = foundAs(name, text);
  return [...whole, ...behindKind.filter((one) => !whole.some((other) => one.from < other.to && other.from < one.to))];
}

/** Whether a word only says what kind of place a name names: the "Restaurante" of "Restaurante El Espigón". */
const isKindOfPlace = (word: string): boolean =>
  organizationWords.has(fold(word)) || organizationScore(word) > 0 || places.has(fold(word));
const places = new Set(
  "restaurant hotel garage cafe bar bistro brasserie boulangerie laiterie carrosserie groupe maison clinique mairie restaurante taller bodegas colegio clinica grupo panaderia praxis rehazentrum kita gasthaus gasthof backerei werkstatt mobelwerkstatt hof kanzlei rautakauppa urheiluliike ravintola paivakoti koulu apteekki".split(
    " ",
  ),
);

function foundAs(name: readonly string[], text: readonly Piece[]): Piece[] {
  const wanted = name.map(fold);
  const found: Piece[] = [];
  text.forEach((word, index) => {
    if (!/\p{Lu}|\p{N}/u.test(word.text.slice(0, 1)) || !same(word.text, wanted[0] ?? "")) return;
    let length = 1;
    while (length < wanted.length && same(text[index + length]?.text ?? "", wanted[length] ?? "")) length += 1;
    const next = text[index + length];
    if (length < wanted.length && next !== undefined && goesOn(word, next, wanted)) return;
    if (
      length < Math.min(wanted.length, 2) &&
      !isDistinctive(word.text, text.slice(index + length, index + length + 3))
    )
      return;
    const legal = next !== undefined && legalForms.has(fold(next.text));
    const end = legal ? next.to : (text[index + length - 1]?.to ?? word.to);
    found.push({ text: word.text, from: word.from, to: end });
  });
  return found;
}

/** Whether another name goes on from the beginning of a name that has two words at least: "Soar Valley Motors" is not "Soar Valley Foods". */
const goesOn = (first: Piece, next: Piece, wanted: readonly string[]): boolean =>
  wanted.length > 2 && isOrganizationWord(next.text) && next.from - first.from < longestName;
const longestName = 60;
const isOrganizationWord = (word: string): boolean => organizationWords.has(fold(word)) || organizationScore(word) > 0;

/** Whether the first word of a name is enough to tell it: a word of its own that no other name goes on from. */
const isDistinctive = (word: string, next: readonly Piece[]): boolean =>
  word.length > 4 &&
  organizationScore(word) === 0 &&
  !isCity(word) &&
  !/^(?:(?:de|del|du|des|la|las|los|el|l|d|von|of|and|und|et|y) )*\p{Lu}\p{L}/u.test(
    next.map(({ text }) => text).join(" "),
  );

const same = (word: string, wanted: string): boolean => word !== "" && formsOf(word).includes(wanted);
