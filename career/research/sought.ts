import { occupationOf } from "../occupations/occupations.ts";
import { skills as taxonomy } from "../skills/taxonomy.ts";
import { comparableEmployer } from "./employers.ts";

/** A thing that a round looks for by its name. */
export interface Sought {
  /** `skill:…`, `role:…` or `employer:…` */
  readonly key: string;
  /** What people call it. */
  readonly subject: string;
  /** Words by which a text shows that it tells of it, lower case. */
  readonly words: readonly string[];
}

/** The words by which a skill is recognised. */
export const wordsOfSkill = (id: string): string[] => [(taxonomy().get(id)?.name ?? id).toLowerCase()];

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");

/** The longest title that is looked at; what is longer is no title. */
const LONGEST_TITLE = 160;

/**
 * The role that a posting's title names, as the catalogue of occupations calls it; null where it names none. Nothing of
 * the title itself is in it.
 */
export function roleOf(title: string | null): string | null {
  if (title === null || title.length > LONGEST_TITLE) return null;
  const name = occupationOf(title)?.name ?? null;
  return name === null ? null : slug(name);
}

/** What people call a role. */
export const nameOfRole = (role: string): string => role.replaceAll("-", " ");

/** The words by which a role is recognised: one person who does it, and several. */
export function wordsOfRole(role: string): string[] {
  const name = nameOfRole(role);
  return [
    name,
    /[^aeiou]y$/u.test(name) ? name.replace(/y$/u, "ies") : /(?:s|x|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`,
  ];
}

/** The fields of the skills that who has a role uses as a rule. */
export const fieldsOfRole = (role: string): string[] => [
  ...new Set((occupationOf(nameOfRole(role))?.usual ?? []).flatMap((skill) => taxonomy().get(skill)?.field ?? [])),
];

/** What a round looks for: skills of the taxonomy, roles, and employers as the list of sources names them. */
export const soughtOf = ({
  skills,
  roles,
  employers,
}: {
  readonly skills: readonly string[];
  readonly roles: readonly string[];
  readonly employers: readonly string[];
}): Sought[] => [
  ...skills.map((skill) => ({
    key: `skill:${skill}`,
    subject: taxonomy().get(skill)?.name ?? skill,
    words: wordsOfSkill(skill),
  })),
  ...roles.map((role) => ({ key: `role:${role}`, subject: nameOfRole(role), words: wordsOfRole(role) })),
  ...employers.map((employer) => ({
    key: `employer:${comparableEmployer(employer) ?? employer}`,
    subject: employer,
    words: [employer.toLowerCase()],
  })),
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** The keys of what a text names, as whole words. */
export function namedIn(text: string, sought: readonly Sought[]): string[] {
  const lower = text.toLowerCase();
  return sought
    .filter(({ words }) =>
      words.some(
        (word) =>
          lower.includes(word) && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, "u").test(lower),
      ),
    )
    .map(({ key }) => key);
}
