import { lazily } from "../lazily.ts";
import { fields } from "./taxonomy/index.ts";
import { parseTaxonomy, type SkillEntry, type SkillKind } from "./taxonomy-format.ts";

/** A skill with everything that the judge of fit needs to know of it. */
export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  /** Field of work, such as `software` or `nursing`. */
  readonly field: string;
  readonly aliases: readonly string[];
  /** Aliases that mean something else in other fields. */
  readonly doubtful: ReadonlySet<string>;
  /** Wider skills that whoever has this one has too. */
  readonly parents: readonly string[];
  /** Skills that stand in for this one in part, with the credit from 0 to 1. */
  readonly near: ReadonlyMap<string, number>;
  readonly rules: SkillEntry["rules"];
}

export type { SkillKind } from "./taxonomy-format.ts";

/** Titles that a law gives are written for women and men alike: "staatlich anerkannter Altenpfleger" is "anerkannte …pflegerin" too. */
function withFeminine(aliases: readonly string[]): string[] {
  const other = aliases.flatMap((alias) => {
    const german =
      /^((?:staatlich )?(?:anerkannt|geprüft|examiniert|approbiert|zugelassen))er ((?:.+ )?\p{Lu}\p{L}+(?:er|eut|ist|rzt|alt))$/iu.exec(
        alias,
      );
    if (german !== null)
      return [`${german[1]}e ${(german[2] ?? "").replace(/arzt$/u, "ärzt").replace(/walt$/u, "wält")}in`];
    return /\bcolegiado\b|\bdiplômé\b|\binscrit\b/u.test(alias)
      ? [
          alias
            .replace(/\bcolegiado\b/u, "colegiada")
            .replace(/\bdiplômé(?!\p{L})/u, "diplômée")
            .replace(/\binscrit\b/u, "inscrite"),
        ]
      : [];
  });
  return [...aliases, ...other.filter((alias) => !aliases.includes(alias))];
}

/** Every skill by its id. */
export const skills: () => ReadonlyMap<string, Skill> = lazily(compile);

function compile(): Map<string, Skill> {
  const entries = Object.entries(fields).flatMap(([field, text]) => parseTaxonomy(field, text));
  const byId = new Map<string, Skill>();
  const siblings = Map.groupBy(entries, (entry) => entry.group ?? "");
  for (const entry of entries) {
    const near = new Map<string, number>();
    if (entry.group !== null && entry.siblingCredit > 0) {
      for (const sibling of siblings.get(entry.group) ?? [])
        if (sibling.id !== entry.id) near.set(sibling.id, entry.siblingCredit);
    }
    for (const [id, credit] of entry.near) near.set(id, credit);
    const parents = [...(entry.group === null ? [] : [entry.group]), ...entry.parents];
    byId.set(entry.id, {
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      field: entry.field,
      aliases: withFeminine(entry.aliases),
      doubtful: entry.doubtful,
      parents,
      near,
      rules: entry.rules,
    });
  }
  for (const entry of entries) {
    for (const [id, credit] of entry.near) {
      const other = byId.get(id);
      if (other !== undefined && !other.near.has(entry.id)) (other.near as Map<string, number>).set(entry.id, credit);
    }
  }
  return byId;
}

/** A skill and all that it implies, nearest first. */
export function ancestorsOf(id: string): string[] {
  const found: string[] = [];
  const open = [...(skills().get(id)?.parents ?? [])];
  for (let parent = open.shift(); parent !== undefined; parent = open.shift()) {
    if (found.includes(parent) || !skills().has(parent)) continue;
    found.push(parent);
    open.push(...(skills().get(parent)?.parents ?? []));
  }
  return found;
}
