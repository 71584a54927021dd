import * as z from "zod";
import { parseJob } from "../../career/posting/parse-job.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import { JobProfile } from "../../schemas/job.ts";
import { Page } from "../../schemas/page.ts";
import { readPageApart } from "../reading/read-apart.ts";
import { visit, type Web } from "../web/visit.ts";
import { tool } from "./tool.ts";

const mostJobs = 50;

/** Characters beyond which nobody describes one job; they are read on the thread that serves everybody. */
const longestPosting = 100_000;

const Job = z.object({
  url: z.url(),
  datePosted: z.string().nullable(),
  validThrough: z.string().nullable(),
  /** Every requirement with the line that asks for it. */
  profile: JobProfile,
});

const Output = z.object({
  url: z.url(),
  jobs: z.array(Job),
  /** Descriptions on the page that could not be understood as postings. */
  unread: z.int().min(0),
  /** Addresses on the page that look like single postings. */
  links: Page.shape.links,
});

/** Paths that single postings lie under, on employers' pages and in applicant-tracking systems. */
const postingPath =
  /\/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|stellen(?:angebote?)?|karriere|emplois?|offres?|empleos?|ofertas?|tyopaikat|avoimet-tyopaikat|o|p)\/[^/]*[\p{L}\d-]{4,}/iu;

/** Reads the job postings of a page. */
export const extractJobs = (web: Web) =>
  tool({
    name: "extract_jobs",
    title: "Extract job postings",
    description:
      "Fetches a page and answers the job postings on it, from schema.org descriptions or else from the text: title, company, place, requirements with the lines that ask for them; and links that look like further postings.",
    input: z.strictObject({ url: z.string().max(2_000).describe("Address of a posting or of a list of postings") }),
    output: Output,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
    run: async ({ url }, { signal, progress }) => {
      const fetched = await visit(web, url, {}, signal);
      const page = await readPageApart(fetched, signal);
      const texts = textsOf(page);
      const jobs: z.input<typeof Job>[] = [];
      for (const [index, text] of texts.entries()) {
        signal.throwIfAborted();
        await progress(index, texts.length, "reading postings");
        const job = await jobOf(page, text, index);
        if (job !== null) jobs.push(job);
      }
      const links = page.links.filter(({ url: target }) => postingPath.test(new URL(target).pathname));
      const described = page.structured.jobPostings.length;
      return { url: fetched.url, jobs, unread: described === 0 ? 0 : texts.length - jobs.length, links };
    },
  });

const textsOf = ({ structured, text }: Page): { readonly text: string; readonly name: string }[] =>
  structured.jobPostings.length > 0
    ? structured.jobPostings.slice(0, mostJobs).map(({ json }) => ({ text: json, name: "job.json" }))
    : [{ text, name: "job.md" }];

async function jobOf(page: Page, { text, name }: { text: string; name: string }, index: number) {
  if (text.length > longestPosting) return null;
  const described = page.structured.jobPostings[index];
  try {
    const profile = parseJob(await readDocument(new TextEncoder().encode(text), name), new Date());
    const own = described?.url == null ? null : URL.parse(described.url, page.canonicalUrl);
    return {
      url: own?.href ?? page.canonicalUrl,
      datePosted: described?.datePosted ?? null,
      validThrough: described?.validThrough ?? null,
      profile,
    };
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}
