import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Client, unwrap } from "../../../client/client.ts";

const PAGE = 100;

/** What answers about CVs are kept under: all of it goes stale together. */
export const cvKeys = { all: ["cvs"] as const };

/** My versions, newest first, page by page. */
export const cvsQuery = (client: Client) =>
  infiniteQueryOptions({
    queryKey: [...cvKeys.all, "list"],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        client.GET("/cvs", { params: { query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });

/** One version with what was read of it. */
export const cvQuery = (client: Client, cvId: string) =>
  queryOptions({
    queryKey: [...cvKeys.all, "one", cvId],
    queryFn: ({ signal }) => unwrap(client.GET("/cvs/{cv_id}", { params: { path: { cv_id: cvId } }, signal })),
  });
