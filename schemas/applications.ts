import * as z from "zod";
import { Id, Score } from "./primitives.ts";

/** Where an application stands, in the order of the usual way; the last three end it. */
export const applicationStatuses = [
  "saved",
  "applied",
  "screening",
  "interview",
  "offer",
  "accepted",
  "rejected",
  "withdrawn",
] as const;
export const ApplicationStatus = z.enum(applicationStatuses).meta({ "x-open": true });
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Where the posting was found. */
export const applicationSources = ["job_board", "company_site", "referral", "recruiter", "network", "other"] as const;
export const ApplicationSource = z.enum(applicationSources);
export type ApplicationSource = z.infer<typeof ApplicationSource>;

/** One change of status. */
export const StatusChange = z.strictObject({ status: z.enum(applicationStatuses), at: z.iso.datetime() });
export type StatusChange = z.infer<typeof StatusChange>;

/** An application as its person sees it. */
export const Application = z.strictObject({
  applicationId: Id,
  company: z.string().nullable(),
  role: z.string().nullable(),
  status: z.enum(applicationStatuses),
  source: ApplicationSource.nullable(),
  notes: z.string().nullable(),
  /** The request whose analysis and documents belong to it. */
  requestId: Id.nullable(),
  /** The fit of that analysis. */
  fitScore: Score.nullable(),
  /** Oldest first. */
  history: z.array(StatusChange).min(1),
  createdAt: z.iso.datetime(),
});
export type Application = z.infer<typeof Application>;
