import * as z from "zod";

/**
 * Boards of applicant-tracking systems as their public interfaces tell of them in JSON: those by which employers show
 * their openings on pages of their own.
 * Greenhouse: https://developers.greenhouse.io/job-board.html · Lever: https://github.com/lever/postings-api ·
 * Ashby: https://developers.ashbyhq.com/docs/public-job-posting-api
 */

/** An opening as any of the boards describes it. `html` is the description. */
export interface Opening {
  readonly title: string;
  readonly url: string;
  readonly place: string | null;
  readonly company: string | null;
  readonly datePosted: string | null;
  readonly html: string;
}

const text = z.string().nullish();
const link = z.url({ protocol: /^https?$/ });

const Greenhouse = z.object({
  jobs: z.array(
    z.object({
      title: z.string().min(1),
      absolute_url: link,
      company_name: text,
      location: z.object({ name: text }).nullish(),
      first_published: text,
      updated_at: text,
      /** HTML whose own signs are written as entities. */
      content: text,
    }),
  ),
});

const Lever = z.array(
  z.object({
    text: z.string().min(1),
    hostedUrl: link,
    createdAt: z.number().nullish(),
    categories: z.object({ location: text }).nullish(),
    description: text,
    lists: z.array(z.object({ text: z.string(), content: z.string() })).nullish(),
    additional: text,
  }),
);

const Ashby = z.object({
  jobs: z.array(
    z.object({
      title: z.string().min(1),
      jobUrl: link,
      location: text,
      publishedAt: text,
      descriptionHtml: text,
      isListed: z.boolean().nullish(),
    }),
  ),
});

const unescaped = (html: string): string =>
  html
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, "&");

const fromGreenhouse = ({ jobs }: z.infer<typeof Greenhouse>): Opening[] =>
  jobs.map((job) => ({
    title: job.title,
    url: job.absolute_url,
    place: job.location?.name ?? null,
    company: job.company_name ?? null,
    datePosted: job.first_published ?? job.updated_at ?? null,
    html: unescaped(job.content ?? ""),
  }));

const fromLever = (jobs: z.infer<typeof Lever>): Opening[] =>
  jobs.map((job) => ({
    title: job.text,
    url: job.hostedUrl,
    place: job.categories?.location ?? null,
    company: null,
    datePosted: job.createdAt ? new Date(job.createdAt).toISOString() : null,
    html: [
      job.description ?? "",
      // Items come without their list.
      ...(job.lists ?? []).map((list) => `<h3>${list.text}</h3><ul>${list.content}</ul>`),
      job.additional ?? "",
    ].join("\n"),
  }));

const fromAshby = ({ jobs }: z.infer<typeof Ashby>): Opening[] =>
  jobs
    .filter(({ isListed }) => isListed !== false)
    .map((job) => ({
      title: job.title,
      url: job.jobUrl,
      place: job.location ?? null,
      company: null,
      datePosted: job.publishedAt ?? null,
      html: job.descriptionHtml ?? "",
    }));

/** The openings that a JSON text tells of; null where it is no board that we know. */
export function openingsIn(json: string): Opening[] | null {
  let told: unknown;
  try {
    told = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const greenhouse = Greenhouse.safeParse(told);
  if (greenhouse.success) return fromGreenhouse(greenhouse.data);
  const lever = Lever.safeParse(told);
  if (lever.success) return fromLever(lever.data);
  const ashby = Ashby.safeParse(told);
  return ashby.success ? fromAshby(ashby.data) : null;
}

/** An opening in schema.org's terms, as JSON-LD. */
export const asJobPosting = ({ title, url, place, company, datePosted, html }: Opening): string =>
  JSON.stringify({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    url,
    description: html,
    ...(company === null ? {} : { hiringOrganization: { "@type": "Organization", name: company } }),
    ...(place === null ? {} : { jobLocation: { "@type": "Place", name: place, address: place } }),
    ...(datePosted === null ? {} : { datePosted: datePosted.slice(0, 10) }),
  });
