import type { CvProfile } from "../../schemas/cv.ts";
import { headingOf } from "../language/headings.ts";
import { languagesIn } from "../language/language-names.ts";
import { findSkills } from "../skills/matcher.ts";
import type { FieldLog } from "./field-log.ts";
import type { Row } from "./rows.ts";

const fluencyWords =
  /native|mother tongue|first language|bilingual|fluent|proficien|professional|conversational|intermediate|advanced|basic|beginner|elementary|limited|working|good|excellent|muttersprach|fließend|verhandlungssicher|grundkenntnisse|gute|sehr gut|konversation|langue maternelle|maternelle|courant|bilingue|notions|intermédiaire|avancé|scolaire|lu, écrit|nativo|nativa|materna|fluido|alto|medio|bajo|básico|avanzado|äidinkieli|sujuva|erinomainen|hyvä|tyydyttävä|perusteet|kiitettävä|alkeet|[abc][12]\+?/iu;

/** What tables of languages tell apart, and what explains their levels: no language is called so. */
const ways =
  /^(?:levels?|niveaux?|niveles|nivel|stufen|tasot?|spoken|written|read(?:ing)?|speaking|writing|listening|understanding|sprechen|lesen|schreiben|hören|verstehen|comprendre|parler|écrire|lire|compr[eé]hension|production|interaction|comprender|hablar|escribir|leer|comprensión|expresión|other languages?|mother tongues?|autres? langues?|autre\(s\) langue\(s\)|otros idiomas|puhuminen|kirjoittaminen|ymmärtäminen)(?:\s(?:orale|écrite|oral|escrita|auditiva|de lectura))?(?=\s*(?:$|:|[\p{Lu}]))/iu;

/** Reads languages with how well they are spoken, from rows such as "English (C1), German – native". */
export function readLanguages(rows: readonly Row[], log: FieldLog): CvProfile["languages"] {
  const languages: CvProfile["languages"] = [];
  for (const row of rows) {
    if (ways.test(row.label ?? row.text) && spokenIn(row.text).length === 0) {
      log.understood(row.lines);
      continue;
    }
    const isLevelled = row.label !== null && (languageIn(row.label) !== null || namesLevels(row));
    const texts = isLevelled ? [row.text] : row.values;
    const all = texts.flatMap((value) => splitAtLanguages(value));
    for (const [index, text] of all.entries()) {
      const named =
        languageIn(text) ??
        unknownLanguage(text) ??
        wordBeforeLevel(text, all[index + 1]) ??
        besideKnown(text, all, row.text);
      if (named === null || languages.some((one) => one.language.toLowerCase() === named.toLowerCase())) {
        const last = languages.at(-1);
        if (named === null && last !== undefined && last.fluency === undefined && fluencyWords.test(text))
          last.fluency = text;
        continue;
      }
      const rest = text
        .replace(named, " ")
        .replace(/^[\s:–—(,-]+|[\s:–—,.-]+$/gu, "")
        .replace(/^([^(]*)\)$/u, "$1")
        .replace(/\s{2,}/gu, " ")
        .trim();
      log.note(`/languages/${languages.length}`, row.lines, 0.9);
      languages.push({
        language: named,
        ...(fluencyWords.test(rest) && rest.length < 60 ? { fluency: rest.replace(/\s+in$/iu, "") } : {}),
      });
    }
    log.understood(row.lines);
  }
  return languages;
}

/** A word in small letters in a row with languages that are known, none of which has a level. */
const besideKnown = (text: string, all: readonly string[], row: string): string | null =>
  /^\p{Ll}{4,}$/u.test(text) &&
  (row.startsWith(text) || row.includes(`, ${text}`)) &&
  !fluencyWords.test(text) &&
  all.some((other) => languageIn(other) === other)
    ? text
    : null;

/** A word in small letters that a level of the Common European Framework stands behind. */
const wordBeforeLevel = (text: string, next: string | undefined): string | null =>
  /^\p{Ll}{4,}$/u.test(text) && /^[ABC][12]\+?$/u.test(next ?? "") && !fluencyWords.test(text) ? text : null;

/** "Breton: basic" names a language that no list knows, since all that stands behind it is how well it is spoken. */
const namesLevels = ({ label, values }: Row): boolean =>
  label !== null &&
  headingOf(label) === null &&
  values.length > 0 &&
  values.every((value) => fluencyWords.test(value) && spokenIn(value).length === 0);

/** A language that no list knows: the word that a row begins with, in a section where nothing but languages stands. */
function unknownLanguage(text: string): string | null {
  const found = /^(\p{Lu}\p{Ll}{1,}(?:\s\p{Lu}\p{Ll}+)?)(?:\s*[-–—:(,].*)?$/u.exec(text)?.[1];
  const levelled = /^(\p{Ll}{4,})\s*[-–—:(]\s*(?:[abc][12]|\p{L}+)/iu.exec(text)?.[1];
  const word = found ?? levelled;
  return word === undefined || fluencyWords.test(word) ? null : word;
}

/** "Languages: English and German" holds two languages in one value. */
function splitAtLanguages(text: string): string[] {
  const hits = spokenIn(text);
  if (hits.length < 2) return [text];
  return hits.map((hit, index) =>
    text
      .slice(index === 0 ? 0 : hit.from, hits[index + 1]?.from ?? text.length)
      .replace(/\s+(?:and|und|et|y|ja)\s*$/iu, ""),
  );
}

/** Languages that a text names: by the taxonomy, which knows inflected forms too, else by their names. */
function spokenIn(text: string): { readonly from: number; readonly to: number }[] {
  const hits = findSkills(text, { listed: true }).filter((hit) => hit.skill.kind === "language");
  const others = languagesIn(text).filter(({ from, to }) => !hits.some((hit) => hit.from < to && hit.to > from));
  return [...hits, ...others].sort((one, other) => one.from - other.from);
}

function languageIn(text: string): string | null {
  const hit = spokenIn(text)[0];
  return hit === undefined ? null : text.slice(hit.from, hit.to);
}
