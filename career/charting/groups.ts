import { ApplicationSource } from "../../schemas/applications.ts";
import { label, labels } from "./labels.ts";
import type { Progress } from "./progress.ts";
import type { Group } from "./rates.ts";
import { isRoleFamily, type RoleFamily, roleFamily } from "./role-family.ts";
import type { Texts } from "./texts.ts";

/** Applications by where the posting was found; sources without any are left out. */
export function bySource(sent: readonly Progress[], texts: Texts): Group[] {
  const groups = Map.groupBy(sent, ({ application }) => application.source);
  return [...ApplicationSource.options, null].flatMap((source) => {
    const members = groups.get(source) ?? [];
    if (members.length === 0) return [];
    return [{ key: source ?? "none", label: source === null ? texts.noSource : texts.sources[source], members }];
  });
}

/** As many rows as a picture holds, besides "other work" and "no title noted". */
const MOST_ROLES = 10;

const NO_ROLE = "none";
const OTHER = "other";

/**
 * Applications by kind of work. Titles whose words tell no family stand for themselves if there are at least two of
 * them, and go under "other work" if not; so does what is beyond the ten largest groups.
 */
export function byRole(sent: readonly Progress[], texts: Texts): Group[] {
  const keys = new Map<string, string>();
  const groups = Map.groupBy(sent, ({ application }) => {
    const role = application.role ?? "";
    const key = keys.get(role) ?? keyOf(role);
    keys.set(role, key);
    return key;
  });
  const own = [...groups]
    .filter(([key, members]) => key !== NO_ROLE && (isFamily(key) || members.length > 1))
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_ROLES);
  const kept = new Set([NO_ROLE, ...own.map(([key]) => key)]);
  const others = [...groups].flatMap(([key, members]) => (kept.has(key) ? [] : members));
  const unnamed = groups.get(NO_ROLE) ?? [];
  return named([
    ...own.map(([key, members]) => ({ key, label: labelOf(key, members, texts), members })),
    ...(others.length > 0 ? [{ key: OTHER, label: texts.otherRoles, members: others }] : []),
    ...(unnamed.length > 0 ? [{ key: NO_ROLE, label: texts.noRole, members: unnamed }] : []),
  ]);
}

const TITLE = "title:";
const isFamily = (key: string): boolean => !key.startsWith(TITLE);

/** The family, or the title itself without case and without what stands in brackets or after a comma or dash. */
function keyOf(role: string): RoleFamily | typeof NO_ROLE | `${typeof TITLE}${string}` {
  const family = roleFamily(role);
  if (family !== null) return family;
  const title = coreOf(role);
  return title === "" ? NO_ROLE : `${TITLE}${title.toLowerCase()}`;
}

const coreOf = (role: string): string => label((role.split(/[(,|]|\s[-–—/]\s/u)[0] ?? "").trim() || role);

function labelOf(key: string, members: readonly Progress[], texts: Texts): string {
  return isRoleFamily(key) ? texts.families[key] : coreOf(members[0]?.application.role ?? "");
}

/** The groups with labels that differ, as rows of a chart need them; a title names its group by that label only. */
function named(groups: readonly Group[]): Group[] {
  const distinct = labels(groups.map((group) => group.label));
  return groups.map((group, place) => {
    const text = distinct[place] ?? group.label;
    return { ...group, key: isFamily(group.key) ? group.key : text, label: text };
  });
}
