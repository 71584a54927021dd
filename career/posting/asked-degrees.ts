import { degreeLevels, degreePatterns } from "../language/degree-words.ts";
import { stateCodes } from "../language/place-words.ts";
import type { SkillHit } from "../skills/matcher.ts";

export function degreeIn(text: string): { text: string; level: string } | null {
  for (const pattern of degreePatterns) {
    const found = pattern.exec(text);
    if (
      found !== null &&
      /^certificate$/iu.test(found[0]) &&
      !/^\s+(?:in|of|iii?|iv)\s/iu.test(text.slice(found.index + found[0].length))
    )
      continue;
    if (found === null || (stateCodes.has(found[0]) && /,\s*$/u.test(text.slice(0, found.index)))) continue;
    const level = degreeLevels.find(([, words]) => words.test(text))?.[0] ?? 2;
    const tail = /^[^.;()]{0,70}/u.exec(text.slice(found.index))?.[0] ?? found[0];
    const name =
      tail.split(
        /,\s|\s(?:or equivalent|oder vergleichbar|ou équivalent|o equivalente|tai vastaava|is|ist|est|es|required|preferred|and \d|with \d)/iu,
      )[0] ?? found[0];
    return {
      text: name.trim(),
      level: ["", "school", "vocational", "bachelor", "master", "doctorate"][level] ?? "bachelor",
    };
  }
  if (
    /\b(?:university degree|degree in|college degree|abgeschlossenes (?:hochschul)?studium|hochschulabschluss|diplôme universitaire|titulación universitaria|korkeakoulututkinto|soveltuva tutkinto)\b/iu.test(
      text,
    )
  ) {
    return {
      text:
        /\b(?:university degree|degree|abgeschlossenes (?:hochschul)?studium|hochschulabschluss|diplôme universitaire|titulación universitaria|korkeakoulututkinto|soveltuva tutkinto)\b[^,.;()]{0,50}/iu
          .exec(text)?.[0]
          .trim() ?? "degree",
      level: "bachelor",
    };
  }
  return null;
}

/** The subject of a degree ("a degree in finance or accounting") is no skill that is asked for beside it. */
export function isFieldOfStudy(hit: SkillHit, degree: { readonly text: string }, text: string): boolean {
  const at = text.indexOf(degree.text);
  const between = text.slice(at, hit.from);
  const inside = at >= 0 && hit.from >= at && hit.to <= at + degree.text.length;
  return (
    inside &&
    hit.skill.kind === "domain" &&
    /^\P{L}*(?:[\p{L}.'’-]+\s){0,3}(?:in|of|en|im|de|der)\s/u.test(between) &&
    !predicate.test(between)
  );
}

const predicate = /(?<!\p{L})(?:abgeschlossen|sind|ist|haben|are|is|have|and you|êtes|avez|tienes|on|olet)(?!\p{L})/iu;
