import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "../../client/api-error.ts";

const TRIES = 2;

/** How answers are kept: fresh for some seconds, asked for again only where that may help. */
export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < TRIES && error instanceof ApiError && error.isPassing,
        // The app says itself that there is no connection; a request then fails at once and can be tried again.
        networkMode: "always",
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
