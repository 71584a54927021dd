import * as z from "zod";

/** Words of the knowledge base that bear on a result: advice for the person, never a statement about them. */
export const Citation = z.strictObject({
  /** What it is advice on: a requirement, or a part of the application. */
  about: z.string().min(1),
  /** The words, exactly as they stand in the source. */
  quote: z.string().min(1),
  title: z.string().min(1),
  /** Headings above the quote, outermost first. */
  section: z.array(z.string()),
  /** The page that it comes from, or its place in the knowledge base (`knowledge:<document>#<position>`). */
  link: z.string().min(1),
  licence: z.string().nullable(),
  documentId: z.string().min(1),
  /** When the source was written, fetched or last confirmed. */
  updated: z.iso.date(),
});
export type Citation = z.infer<typeof Citation>;

/** The citations of a result; not there where the knowledge base had nothing to say or wasn't asked. */
export const Citations = z.array(Citation).optional();
