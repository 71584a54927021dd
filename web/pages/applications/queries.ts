import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { type Client, unwrap } from "../../../client/client.ts";
import type { ApplicationSource, ApplicationStatus } from "../../../schemas/applications.ts";
import type { ApplicationView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { applicationKeys } from "./keys.ts";

const PAGE = 100;

const listKey = [...applicationKeys.all, "list"];
const oneKey = (id: string) => [...applicationKeys.all, "one", id];

/** My applications, newest first, page by page. */
export const applicationsQuery = (client: Client) =>
  infiniteQueryOptions({
    queryKey: listKey,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        client.GET("/applications", {
          params: { query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });

export const applicationQuery = (client: Client, id: string) =>
  queryOptions({
    queryKey: oneKey(id),
    queryFn: ({ signal }) =>
      unwrap(client.GET("/applications/{application_id}", { params: { path: { application_id: id } }, signal })),
  });

/** What may be changed of an application; what is not given stays, null empties a field. */
export interface ApplicationEdit {
  readonly company?: string | null;
  readonly role?: string | null;
  readonly status?: ApplicationStatus;
  readonly source?: ApplicationSource | null;
  readonly notes?: string | null;
}

/** The application as it will be once the API has taken the change. */
export function edited(application: ApplicationView, edit: ApplicationEdit, now: Date): ApplicationView {
  const { status = application.status } = edit;
  const isMove = status !== application.status;
  const history = isMove ? [...application.history, { status, at: now.toISOString() }] : application.history;
  return { ...application, ...edit, status, history };
}

type Listed = InfiniteData<{ applications: ApplicationView[]; next_cursor: string | null }, string>;

/** Puts an application in the place of its earlier self, wherever it is shown. */
function put(queries: QueryClient, application: ApplicationView): void {
  const { application_id: id } = application;
  queries.setQueryData<ApplicationView>(oneKey(id), application);
  queries.setQueryData<Listed>(
    listKey,
    (listed) =>
      listed && {
        ...listed,
        pages: listed.pages.map((page) => ({
          ...page,
          applications: page.applications.map((each) => (each.application_id === id ? application : each)),
        })),
      },
  );
}

interface Change {
  readonly application: ApplicationView;
  readonly edit: ApplicationEdit;
}

/** Changes an application: it is shown at once, and as it was if the API doesn't take the change. */
export function useChange(done: { onSuccess?: (change: Change) => void; onError?: (change: Change) => void } = {}) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ application, edit }: Change) =>
      unwrap(
        client.PATCH("/applications/{application_id}", {
          params: { path: { application_id: application.application_id } },
          body: edit,
        }),
      ),
    onMutate: async ({ application, edit }) => {
      await queries.cancelQueries({ queryKey: applicationKeys.all });
      put(queries, edited(application, edit, new Date()));
    },
    onError: (_, change) => {
      put(queries, change.application);
      done.onError?.(change);
    },
    onSuccess: (saved, change) => {
      put(queries, saved);
      done.onSuccess?.(change);
    },
  });
}
