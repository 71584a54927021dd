import type { ApplicationStatus } from "../../../schemas/applications.ts";
import type { ApplicationView } from "../../../schemas/views.ts";

/** The statuses in the order of the usual way; the last three end it. */
export const statuses = [
  "saved",
  "applied",
  "screening",
  "interview",
  "offer",
  "accepted",
  "rejected",
  "withdrawn",
] as const satisfies readonly ApplicationStatus[];

/** When an application came to where it stands. */
export const since = ({ history, created_at: createdAt }: ApplicationView): string => history.at(-1)?.at ?? createdAt;

/** The applications of each status, those that came there last first. */
export const columnsOf = (applications: readonly ApplicationView[]) =>
  statuses.map((status) => ({
    status,
    applications: applications
      .filter((application) => application.status === status)
      .toSorted((a, b) => since(b).localeCompare(since(a))),
  }));

/** Those in which every word occurs, in whatever field a person sees. */
export function matching(applications: readonly ApplicationView[], text: string): ApplicationView[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return applications.filter(({ company, role, notes }) => {
    const said = [company, role, notes].join(" ").toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  });
}
