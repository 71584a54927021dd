import type { SkillHit } from "../skills/matcher.ts";

const cefr = /\b([ABC][12])\b(?:\s?[-–/+]\s?\b([ABC][12])\b)?/u;
const fluency =
  /\b(?:native|mother tongue|fluent(?:ly)?|business fluent|proficient|professional|conversational|basic|good|very good|excellent|muttersprach\p{L}*|fließend\p{L}*|verhandlungssicher\p{L}*|sehr gute?|gute?|grundkenntnisse|courant|bilingue|maternelle|notions|bon niveau|nativo|fluido|alto|avanzado|medio|äidinkieli|sujuva\p{L}*|erinomai\p{L}*|hyvä\p{L}*)/iu;

/** The level that stands with a language and not with the next one in the same sentence. */
export function languageLevel(hit: SkillHit, hits: readonly SkillHit[], text: string): string | null {
  const spoken = hits.filter((other) => other.skill.kind === "language");
  const at = spoken.indexOf(hit);
  const after = text.slice(hit.to, Math.min(spoken[at + 1]?.from ?? text.length, hit.to + 40));
  const before = text.slice(Math.max(spoken[at - 1]?.to ?? 0, hit.from - 40), hit.from);
  const own = after.split(/,\s|\s(?:and|und|et|y|ja)\s/u)[0] ?? "";
  const shared = spoken.length > 1 ? text.slice(spoken.at(-1)?.to ?? 0) : "";
  for (const part of [own, before, after, shared]) {
    const level = cefr.exec(part)?.[0] ?? fluency.exec(part)?.[0];
    if (level !== undefined) return level;
  }
  return null;
}
