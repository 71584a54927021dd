import type { SkillHit } from "../skills/matcher.ts";
import { claim, type Part, type Ungrounded } from "./claims.ts";
import { isBackedBy } from "./kinship.ts";
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
