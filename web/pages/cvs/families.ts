import type { CvView } from "../../../schemas/views.ts";

/** All versions of one CV: readings of the same file, corrections of them, and what was written from them. */
export interface CvFamily {
  /** The id of its oldest version that is still there. */
  readonly key: string;
  readonly name: string;
  readonly isPrimary: boolean;
  /** Newest first, as the API lists them. */
  readonly versions: readonly CvView[];
}

/** The members of each group that `linked` connects, directly or through others. */
function connected(cvs: readonly CvView[], linked: (cv: CvView) => readonly string[]): Map<string, CvView[]> {
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    const above = leader.get(key) ?? key;
    return above === key ? key : find(above);
  };
  for (const cv of cvs) for (const other of linked(cv)) leader.set(find(other), find(cv.cv_id));
  return Map.groupBy(cvs, ({ cv_id }) => find(cv_id));
}

const linksOf = ({ parent_cv_id: parent, file }: CvView): string[] => [
  ...(parent === null ? [] : [parent]),
  ...(file === null ? [] : [`file ${file}`]),
];

/** Puts versions into families: the primary one first, then by the age of the newest version. */
export function familiesOf(cvs: readonly CvView[]): CvFamily[] {
  const families = [...connected(cvs, linksOf).values()].map((members): CvFamily => {
    const versions = members.toSorted((a, b) => b.created_at.localeCompare(a.created_at));
    const [newest] = versions;
    const primary = versions.find(({ is_primary }) => is_primary);
    return {
      key: versions.at(-1)?.cv_id ?? "",
      name: (primary ?? newest)?.name ?? "",
      isPrimary: primary !== undefined,
      versions,
    };
  });
  const newestOf = ({ versions }: CvFamily): string => versions[0]?.created_at ?? "";
  return families.toSorted(
    (a, b) => Number(b.isPrimary) - Number(a.isPrimary) || newestOf(b).localeCompare(newestOf(a)),
  );
}

/** The version of a family that a person works with: the primary one, or else the newest that is of their own file. */
export const currentOf = ({ versions }: CvFamily): CvView | undefined =>
  versions.find(({ is_primary }) => is_primary) ?? versions.find(({ origin }) => origin !== "rewrite") ?? versions[0];
