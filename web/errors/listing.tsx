import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "../design/button.tsx";
import { ErrorNote } from "./error-note.tsx";

interface ListingProps {
  readonly listed: UseInfiniteQueryResult;
  /** What stands there until the first page has come. */
  readonly waiting: ReactNode;
  /** What stands there if the list is empty; null if it isn't. */
  readonly empty: ReactNode;
  /** What the button says that brings the next page. */
  readonly more: string;
  readonly children: ReactNode;
}

/** A list that comes page by page, with whatever stands there before it, instead of it, and behind it. */
export const Listing = ({ listed, waiting, empty, more, children }: ListingProps) => (
  <>
    {listed.isPending ? waiting : null}
    {listed.error ? (
      <ErrorNote error={listed.error} onRetry={() => listed.refetch()} isRetrying={listed.isFetching} />
    ) : null}
    {listed.isSuccess ? empty : null}
    {children}
    {listed.hasNextPage ? (
      <div>
        <Button onPress={() => listed.fetchNextPage()} isPending={listed.isFetchingNextPage}>
          {more}
        </Button>
      </div>
    ) : null}
  </>
);
