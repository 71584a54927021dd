import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Client, unwrap } from "../../../client/client.ts";

/** Figures of what is at work are looked at so often. */
const LOOK_EVERY_MS = 5_000;
const PAGE = 50;
const LETTERS = 50;

export const operationKeys = { all: ["operations"] as const };
const key = operationKeys.all;

export const agentsQuery = (client: Client) =>
  queryOptions({
    queryKey: [...key, "agents"],
    queryFn: ({ signal }) => unwrap(client.GET("/operations/agents", { signal })),
    refetchInterval: LOOK_EVERY_MS,
  });

/** What is looked for in the log of events; what is empty doesn't matter. */
export interface EventSearch {
  readonly type: string;
  readonly agent: string;
  readonly pattern: string;
}

const given = ({ type, agent, pattern }: EventSearch) => ({
  ...(type && { type }),
  ...(agent && { agent }),
  ...(pattern && { pattern }),
});

export const eventsQuery = (client: Client, search: EventSearch) =>
  infiniteQueryOptions({
    queryKey: [...key, "events", search],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...given(search), ...(pageParam && { cursor: pageParam }) };
      return unwrap(client.GET("/operations/events", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });

/** The events after a cursor; without one, the cursor of this moment. */
export const tail = (client: Client, search: EventSearch, after: string | null, signal: AbortSignal) =>
  unwrap(
    client.GET("/operations/events/tail", {
      params: { query: { ...given(search), ...(after !== null && { after }) } },
      signal,
    }),
  );

export const traceQuery = (client: Client, requestId: string) =>
  queryOptions({
    queryKey: [...key, "trace", requestId],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET("/operations/requests/{request_id}/tree", { params: { path: { request_id: requestId } }, signal }),
      ),
    refetchInterval: ({ state }) => {
      const status = state.data?.request.status;
      return status === "pending" || status === "processing" ? LOOK_EVERY_MS : false;
    },
  });

export const letterCountsQuery = (client: Client) =>
  queryOptions({
    queryKey: [...key, "letters"],
    queryFn: ({ signal }) => unwrap(client.GET("/operations/dead-letters", { signal })),
    refetchInterval: 2 * LOOK_EVERY_MS,
  });

export const lettersQuery = (client: Client, agent: string) =>
  queryOptions({
    queryKey: [...key, "letters", agent],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET("/operations/dead-letters/{agent}", {
          params: { path: { agent }, query: { limit: LETTERS } },
          signal,
        }),
      ),
  });

const ending = new Set(["completed", "cancelled", "failed"]);

export const replaysQuery = (client: Client) =>
  queryOptions({
    queryKey: [...key, "replays"],
    queryFn: ({ signal }) => unwrap(client.GET("/operations/replays", { signal })),
  });

export const replayQuery = (client: Client, name: string) =>
  queryOptions({
    queryKey: [...key, "replays", name],
    queryFn: ({ signal }) => unwrap(client.GET("/operations/replays/{name}", { params: { path: { name } }, signal })),
    refetchInterval: ({ state }) =>
      state.data && ending.has(state.data.state) && state.data.messages_at_work === 0 ? false : LOOK_EVERY_MS / 2,
  });

export const actionsQuery = (client: Client) =>
  infiniteQueryOptions({
    queryKey: [...key, "actions"],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      return unwrap(client.GET("/operations/actions", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });
