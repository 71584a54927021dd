import { contentWords } from "../fit/words.ts";
import { claim, type Part, type Ungrounded } from "./claims.ts";
import { standsIn } from "./names.ts";
import { wordsOf } from "./text.ts";

/** Words that claim a degree, with its level: 3 bachelor, 4 master, 5 doctorate; 0 for any degree of a university. */
const claims: readonly (readonly [number, RegExp])[] = [
  [
    5,
    /(?<!\p{L})(?:Ph\.?\s?D|D\.?Phil|doctorate|doctoral degree|Doktor(?:titel|grad|arbeit)|promoviert\p{L}*|Promotion (?:in|im|über)|doctorat|docteure?(?= (?:en|ès|de l))|doctorado|doctora?(?= en)|tohtori\p{L}*|väitöskirja\p{L}*)(?!\p{L})/giu,
  ],
  [
    4,
    /(?<!\p{L})(?:(?<!scrum )(?<!web)master(?:['’]s|s)?(?= (?:degree|of|in|de|en|d['’]|im)(?!\p{L}))|Master(?:abschluss|studium|-Abschluss)|M\.?Sc|MBA|MSN|MPH|MPhil|M\.?Ed|LL\.?M|M\.A\.|M\.?Eng|Magister|Diplom-\p{L}+|máster|mastère|\p{L}*maisteri\p{L}*|diplomi-insinöör\p{L}*)(?!\p{L})/giu,
  ],
  [
    3,
    /(?<!\p{L})(?:bachelor\p{L}*(?:['’]s)?|B\.?Sc|BSN|BBA|B\.?Ed|LL\.?B|B\.A\.|B\.?Eng|licence(?= (?:de|en|d['’]|professionnelle))|licenciatura|licenciad[oa](?= en)|grado(?= en)|\p{L}*kandidaat\p{L}*|undergraduate degree)(?!\p{L})/giu,
  ],
  [
    0,
    /(?<!\p{L})(?:(?:university |college |honours |science )?degree(?= (?:in|from)(?!\p{L}))|(?:university|college) degree|with a degree|graduate[sd]?(?= (?:in|of|from)(?!\p{L}))|(?<=\p{Lu}\p{L}+ )graduate|(?:abgeschlossenes )?(?:Hochschul|Universitäts)?studium(?= (?:der|in|des|im))|Hochschulabschluss|Studienabschluss|diplômée?(?= (?:en|de|d['’]))|titulad[oa](?= en)|título universitario|korkeakoulututkinto\p{L}*)(?!\p{L})/giu,
  ],
];

/** Whether somebody finished a degree of the level, and in the field if one is named. */
function isFinished(level: number, field: string, part: Part): boolean {
  const wanted = [...contentWords(field.split(/\s(?:y|e|and|und|et|ja|with|mit|avec|con|from)\s/u)[0] ?? "")].filter(
    (word) => word.length > 3,
  );
  return part.sources.degrees.some((degree) => {
    if (level === 0 ? degree.level < 3 : degree.level !== level) return false;
    const other = part.language !== null && part.language !== part.sources.language;
    return other || wanted.length === 0 || wanted.some((word) => degree.words.has(word));
  });
}

/** The field that stands behind a degree: "in Data Science", "de mathématiques". */
const fieldBehind = (text: string): string =>
  /^(?:['’]s)?(?: degree)?\.?\s(?:(?:of|in|im|der|de|en|des)\s|d['’])((?:\p{L}+[\s-]?){1,4})/u.exec(text)?.[1] ?? "";

/** Degrees that the CV doesn't have, or that were not finished. */
export function ungroundedDegrees(part: Part): Ungrounded[] {
  if (part.denied || part.hypothetical) return [];
  return [...ungroundedHonours(part), ...degreesIn(part)];
}

/** Honours and grades of a degree, which need the same words in the CV. */
const honours =
  /(?<!\p{L})(?:(?:first|second|upper second)[- ]class honours|with honours|with distinction|(?:summa |magna )?cum laude|valedictorian|dean['’]s list|mit Auszeichnung|Prädikatsexamen|mention (?:très |assez )?bien|matrícula de honor|premio extraordinario|kiitettävin arvosanoin)(?!\p{L})/giu;

function ungroundedHonours(part: Part): Ungrounded[] {
  return [...part.text.matchAll(honours)].flatMap((found) => {
    const piece = { text: found[0], from: found.index, to: found.index + found[0].length };
    const words = wordsOf(piece.text).map((word) => word.text);
    if (part.ownerAt(piece.from) === "employer" || standsIn(words, part.sources.cv.text)) return [];
    return [claim("degree", piece, `The CV doesn't say "${piece.text}" of a degree.`)];
  });
}

function degreesIn(part: Part): Ungrounded[] {
  return claims.flatMap(([level, pattern]) =>
    [...part.text.matchAll(pattern)].flatMap((found) => {
      const piece = { text: found[0], from: found.index, to: found.index + found[0].length };
      if (part.ownerAt(piece.from) === "employer") return [];
      const studied =
        /(?:studied|studies|studying|studier\p{L}*|étud\p{L}+|estudi\p{L}+|opiskel\p{L}+)\s(?:\p{L}+\s){0,3}$/iu;
      if (level === 0 && studied.test(part.text.slice(0, piece.from))) return [];
      if (isFinished(level, fieldBehind(part.text.slice(piece.to)), part)) return [];
      const words = wordsOf(piece.text).map((word) => word.text);
      const written = part.sources.unfinished === 0 && level > 0 && standsIn(words, part.poolAt(piece.from).text);
      return written ? [] : [claim("degree", piece, `The CV has no finished degree that "${piece.text}" would be.`)];
    }),
  );
}
