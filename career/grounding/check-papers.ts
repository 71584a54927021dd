import type { SkillHit } from "../skills/matcher.ts";
import { claim, type Part, type Ungrounded } from "./claims.ts";
import { isBackedBy } from "./kinship.ts";
import { isNeutral } from "./neutral-words.ts";
import { kindOf } from "./pool.ts";
import { wordsOf } from "./text.ts";

const papers = /(?<!\p{L})\p{L}+-?(?:diplom|zertifikat|zertifizierung|lizenz|schein|todistus|passi|kortti)(?!\p{L})/giu;

/** Papers that German and Finnish name with one word, and that no source has: "Montessori-Diplom". */
export function unknownPapers(part: Part, hits: readonly SkillHit[]): Ungrounded[] {
  return [...part.text.matchAll(papers)].flatMap((found) => {
    const piece = { text: found[0], from: found.index, to: found.index + found[0].length };
    const isKnown = wordsOf(piece.text).every((word) => isBackedBy(word.text, part.poolAt(piece.from)));
    if (isKnown || hits.some((hit) => hit.from < piece.to && piece.from < hit.to)) return [];
    return [claim("certificate", piece, `Nothing in the lines that this may draw on shows ${piece.text}.`)];
  });
}

const certified =
  /(?<!\p{L})(?:certifi(?:ed|cation|é\p{L}*|cad[oa]s?|cación)|zertifizier\p{L}*|sertifi\p{L}*)(?!\p{L})/giu;

/** Somebody is called certified whose CV holds no paper at all. */
export function unknownCertification(part: Part): Ungrounded[] {
  const { cv } = part.sources;
  const hasPaper =
    cv.text.search(/certif|zertif|sertif|diplom/u) >= 0 || [...cv.skills].some((id) => kindOf(id) === "certificate");
  if (hasPaper) return [];
  return [...part.text.matchAll(certified)]
    .filter((found) => part.ownerAt(found.index) === "person")
    .map((found) =>
      claim(
        "certificate",
        { text: found[0], from: found.index, to: found.index + found[0].length },
        "The CV holds no certificate.",
      ),
    );
}

const paperIn =
  /(?<!\p{L})(?:certifi(?:cate|cation|ed)|Zertifikat|Zertifizierung|Zusatzqualifikation|Fachweiterbildung|certificat|certification|certifiée?|certificado|certificación|certificad[oa]|sertifikaatti|pätevyys)\s(?:in|im|für|zur|zum|en|de|as|als|comme|como)\s((?:\p{L}[\p{L}-]*\s?){1,4})/giu;

/** A paper in something that no line has a word of: "a certificate in …". */
export function unknownPaperIn(part: Part): Ungrounded[] {
  return [...part.text.matchAll(paperIn)].flatMap((found) => {
    if (part.ownerAt(found.index) === "employer") return [];
    const field = (found[1] ?? "").split(/\s(?:and|und|et|y|ja|with|mit|avec|con|from|von|at)\s/u)[0] ?? "";
    const words = wordsOf(field)
      .map((word) => word.text)
      .filter((word) => !isNeutral(word) && (part.language !== "de" || /^\p{Lu}/u.test(word)));
    const first = words[0];
    if (first === undefined || words.some((word) => isBackedBy(word, part.poolAt(found.index)))) {
      const isNamed =
        first !== undefined && /^\p{Lu}/u.test(first) && (part.language !== "de" || field.startsWith(`${first}-`));
      if (!isNamed || isBackedBy(first, part.poolAt(found.index))) return [];
    }
    const piece = { text: found[0].trim(), from: found.index, to: found.index + found[0].trimEnd().length };
    return [claim("certificate", piece, `The CV shows no paper in ${field.trim()}.`)];
  });
}
