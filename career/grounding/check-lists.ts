import type { SkillHit } from "../skills/matcher.ts";
import { claim, overlaps, type Part, type Ungrounded } from "./claims.ts";
import { isBackedBy } from "./kinship.ts";
import { isNeutral } from "./neutral-words.ts";
import { type Piece, wordsOf } from "./text.ts";

const listJoints = /,\s|;\s|\s(?:and|und|et|y|ja|sekä)\s/gu;
const fewestKnown = 2;

/** An item of a list of skills that no line has a word of, while the others are in the CV: "Hydraulik, Pneumatik und Robotik". */
export function strangersInLists(part: Part, hits: readonly SkillHit[]): Ungrounded[] {
  const marks = [...part.text.matchAll(listJoints)];
  const items = [...marks, null].map((mark, index) => {
    const last = marks[index - 1];
    const from = last === undefined ? 0 : last.index + last[0].length;
    const to = mark?.index ?? part.text.length;
    return { text: part.text.slice(from, to), from, to };
  });
  const isSkill = (piece: Piece): boolean =>
    hits.some((hit) => hit.from >= piece.from && hit.to <= piece.to && part.poolAt(hit.from).skills.has(hit.skill.id));
  if (items.filter(isSkill).length < fewestKnown) return [];
  return items.slice(1).flatMap((item) => {
    const words = wordsOf(item.text);
    const [only] = words;
    if (only === undefined || words.length !== 1 || only.text.length < 5 || isNeutral(only.text)) return [];
    const inHit = hits.some((hit) => hit.from < item.to && item.from < hit.to);
    if (inHit || part.mentions.some((one) => overlaps(one, item)) || isBackedBy(only.text, part.poolAt(item.from)))
      return [];
    if (part.ownerAt(item.from) !== "person") return [];
    const piece = { text: only.text, from: item.from + only.from, to: item.from + only.to };
    return [claim("skill", piece, `Nothing in the lines that this may draw on shows ${only.text}.`)];
  });
}
