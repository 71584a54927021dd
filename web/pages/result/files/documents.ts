import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Client, unwrap } from "../../../../client/client.ts";
import type { operations } from "../../../../client/schema.ts";
import { useClient } from "../../../api/context.tsx";
import type { TypesetDocument } from "../../../api/views.ts";

type OrderBody = operations["orderDocuments"]["requestBody"]["content"]["application/json"];
export type DocumentKind = TypesetDocument["kind"];
export type DocumentFormat = TypesetDocument["format"];
export type Template = TypesetDocument["template"];
export type PageSize = TypesetDocument["page"];

/** What is to be typeset, and how. */
export interface Wanted {
  readonly kind: DocumentKind;
  readonly format: DocumentFormat;
  readonly template: Template;
  readonly page: PageSize;
  /** Changes of the rewrite that were undone; they matter to a CV only. */
  readonly undone: readonly string[];
}

const LOOK_AGAIN_MS = 1_000;
/** Addresses hold for an hour. */
const RENEW_MS = 30 * 60_000;

const documentsKey = (jobId: string) => ["documents", jobId];
const listOf = async (client: Client, jobId: string): Promise<readonly TypesetDocument[]> =>
  (await unwrap(client.GET("/jobs/{job_id}/documents", { params: { path: { job_id: jobId } } }))).documents;

/** The typeset documents of a request; looked at again while one of them is being made. */
export function useDocuments(jobId: string) {
  const client = useClient();
  return useQuery({
    queryKey: documentsKey(jobId),
    queryFn: () => listOf(client, jobId),
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ status }) => status === "requested") ? LOOK_AGAIN_MS : RENEW_MS,
  });
}

const sameChanges = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Whether a document is just what is wanted. */
export const isWanted = (document: TypesetDocument, { kind, format, template, page, undone }: Wanted): boolean =>
  document.kind === kind &&
  document.format === format &&
  document.template === template &&
  document.page === page &&
  (kind !== "cv" || sameChanges(document.undone, undone));

/** Has the browser take a file. The address itself names it and says that it is one to keep. */
function take({ url, file_name }: TypesetDocument): void {
  if (!url) return;
  const link = document.createElement("a");
  link.href = url;
  link.download = file_name;
  link.click();
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const LONGEST_MS = 120_000;

/** Has a document made, waits for it, and has the browser take it. */
export function useDownload(jobId: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ kind, format, template, page, undone }: Wanted) => {
      const body: OrderBody = {
        documents: [{ kind, format }],
        template,
        page,
        undone: kind === "cv" ? [...undone] : [],
      };
      const { documents } = await unwrap(
        client.POST("/jobs/{job_id}/documents", { params: { path: { job_id: jobId } }, body }),
      );
      const id = documents[0]?.document_id;
      for (const until = Date.now() + LONGEST_MS; Date.now() < until; await sleep(LOOK_AGAIN_MS)) {
        const list = await listOf(client, jobId);
        queries.setQueryData(documentsKey(jobId), list);
        const made = list.find(({ document_id, status }) => document_id === id && status === "ready");
        if (made) return take(made);
      }
      throw new Error("the document was not made in time");
    },
  });
}
