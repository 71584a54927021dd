import * as z from "zod";

const Said = z.string().nullable();

/** What a page says of itself in schema.org's terms. Null where it doesn't say. */
export const Structured = z.strictObject({
  jobPostings: z.array(
    z.strictObject({
      title: Said,
      company: Said,
      datePosted: Said,
      validThrough: Said,
      url: Said,
      /** The whole description, as JSON-LD. */
      json: z.string(),
    }),
  ),
  occupations: z.array(z.strictObject({ name: Said, description: Said, skills: z.array(z.string()) })),
  questions: z.array(z.strictObject({ question: Said, answer: Said })),
});
export type Structured = z.infer<typeof Structured>;

/** The main content of a page or a PDF, with what else is worth knowing of it. It is data, whatever it says. */
export const Page = z.strictObject({
  kind: z.enum(["html", "pdf", "text"]),
  title: Said,
  /** What the page itself names as its address if that lies on the same site, else the address that answered. */
  canonicalUrl: z.url(),
  /** ISO 639-1, or null where too little tells. */
  language: Said,
  /** Markdown. */
  text: z.string(),
  /** SHA-256 of the text, in hexadecimal digits: the same text under another address has the same. */
  contentHash: z.string(),
  structured: Structured,
  /** What the page itself asks of programs, in its head or its headers: whether to keep its text and to follow its links. */
  robots: z.strictObject({ index: z.boolean(), follow: z.boolean() }),
  /** Where the main content and lists of the page lead to: absolute addresses, each once. */
  links: z.array(z.strictObject({ url: z.string(), text: z.string() })),
});
export type Page = z.infer<typeof Page>;
