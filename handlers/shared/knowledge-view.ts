import type * as z from "zod";
import { everyone } from "../../knowledge/retrieval/passage.ts";
import type { Finding } from "../../knowledge/retrieval.ts";
import type { FindingsView, FindingView, HandedInView } from "../../schemas/knowledge-views.ts";
import type { HandedIn } from "./handing-in.ts";
import type { Answered } from "./library.ts";

const findingView = ({ passage, quote, source, score }: Finding): z.infer<typeof FindingView> => ({
  document_id: passage.documentId,
  title: source.title,
  section: [...source.section],
  quote: quote.text,
  text: passage.text,
  link: source.link,
  score: Math.round(score * 1_000) / 1_000,
  kind: passage.kind,
  topics: passage.topics,
  language: passage.language,
  licence: source.licence,
  updated: source.updated,
  own: passage.owner !== everyone,
});

export const findingsView = (answered: Answered | undefined): z.infer<typeof FindingsView> => ({
  findings: (answered?.findings ?? []).map(findingView),
  by_meaning: answered?.byMeaning ?? true,
});

export const handedInView = ({ submissions }: HandedIn): z.infer<typeof HandedInView> => ({
  submissions: submissions.map(({ submissionId }) => ({ submission_id: submissionId })),
  documents: submissions.flatMap(({ documents }) =>
    documents.map(({ documentId, title }) => ({ document_id: documentId, title })),
  ),
});
