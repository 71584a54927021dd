import type { CvProfile } from "../../schemas/cv.ts";
import type { Change } from "../../schemas/rewrite.ts";
import { groupOf, groupText } from "./skills-section.ts";

type Entry = { highlights?: string[] | undefined };

/**
 * The profile with some changes accepted. Paths mean the profile as it was read, so the order of the changes doesn't
 * matter and any subset gives a valid profile; with none the profile is the same. A change whose `before` isn't what
 * stands there (see `fits`) is left out. The profile that was given stays as it is.
 *
 * The order of sections has no place in JSON Resume; an accepted one stands in `meta.sectionOrder`.
 */
export function applyChanges(cv: CvProfile, changes: readonly Change[]): CvProfile {
  const accepted = changes.filter((change) => fits(cv, change));
  const order = accepted.find((change) => change.kind === "section_order")?.after;
  return {
    ...cv,
    basics: withBasics(cv.basics, accepted),
    work: cv.work.map((role, index) => withHighlights(role, `/work/${index}/highlights`, accepted)),
    projects: cv.projects.map((project, index) => withHighlights(project, `/projects/${index}/highlights`, accepted)),
    skills: withSkills(cv.skills, accepted),
    meta: order === undefined ? cv.meta : { ...cv.meta, sectionOrder: order },
  };
}

/** Whether a change can be made to this profile: its place exists, says what `before` says, and takes such an `after`. */
export function fits(cv: CvProfile, change: Change): boolean {
  const { kind, before, after, path } = change;
  switch (kind) {
    case "summary":
    case "label":
      return path === `/basics/${kind}` && typeof after === "string" && (cv.basics[kind] ?? null) === before;
    case "bullet":
      return typeof after === "string" && typeof before === "string" && bulletAt(cv, path) === before;
    case "bullet_removed":
      return after === null && typeof before === "string" && bulletAt(cv, path) === before;
    case "bullet_order":
      return (
        Array.isArray(before) &&
        Array.isArray(after) &&
        same(listAt(cv, path), before) &&
        orderOf(before, after) !== null
      );
    case "skills":
      return (
        path === "/skills" &&
        Array.isArray(after) &&
        same(cv.skills.map(groupText), Array.isArray(before) ? before : [])
      );
    case "section_order":
      return Array.isArray(before) && Array.isArray(after) && orderOf(before, after) !== null;
  }
}

const same = (one: readonly string[] | undefined, other: readonly string[]): boolean =>
  one !== undefined && one.length === other.length && one.every((text, index) => text === other[index]);

const place = /^\/(work|projects)\/(\d+)\/highlights(?:\/(\d+))?$/u;

function listAt(cv: CvProfile, path: string): readonly string[] | undefined {
  const [, list, entry] = place.exec(path) ?? [];
  if (list !== "work" && list !== "projects") return undefined;
  return cv[list][Number(entry)]?.highlights;
}

function bulletAt(cv: CvProfile, path: string): string | undefined {
  const [, , , bullet] = place.exec(path) ?? [];
  return bullet === undefined ? undefined : listAt(cv, path)?.[Number(bullet)];
}

/** For each place of `after`, the index in `before`; null where one isn't the other in another order. */
function orderOf(before: readonly string[], after: readonly string[]): number[] | null {
  if (before.length !== after.length) return null;
  const taken = new Set<number>();
  for (const text of after) {
    const index = before.findIndex((other, at) => other === text && !taken.has(at));
    if (index === -1) return null;
    taken.add(index);
  }
  return [...taken];
}

function withBasics(basics: CvProfile["basics"], changes: readonly Change[]): CvProfile["basics"] {
  const changed = { ...basics };
  for (const { kind, after } of changes)
    if ((kind === "summary" || kind === "label") && typeof after === "string") changed[kind] = after;
  return changed;
}

/** Texts change at their first places, then the list is put in order, then removed ones drop out. */
function withHighlights<T extends Entry>(entry: T, path: string, changes: readonly Change[]): T {
  const { highlights } = entry;
  if (highlights === undefined) return entry;
  const own = changes.filter((change) => change.path === path || change.path.startsWith(`${path}/`));
  if (own.length === 0) return entry;
  const texts: (string | null)[] = highlights.map((text, index) => {
    const at = own.filter((change) => change.path === `${path}/${index}`);
    if (at.some((change) => change.kind === "bullet_removed")) return null;
    const after = at.find((change) => change.kind === "bullet")?.after;
    return typeof after === "string" ? after : text;
  });
  const moved = own.find((change) => change.kind === "bullet_order");
  const order = Array.isArray(moved?.after) ? orderOf(highlights, moved.after) : null;
  const ordered = order === null ? texts : order.map((index) => texts[index] ?? null);
  return { ...entry, highlights: ordered.filter((text) => text !== null) };
}

function withSkills(skills: CvProfile["skills"], changes: readonly Change[]): CvProfile["skills"] {
  const after = changes.find((change) => change.kind === "skills")?.after;
  return Array.isArray(after) ? after.map((text) => groupOf(text, skills)) : skills;
}
