/** What stands where something is still to come. Screen readers hear of it from the live region, not from here. */

export const Spinner = () => <span className="spinner" aria-hidden="true" />;

interface SkeletonProps {
  /** Lengths of CSS. */
  readonly width?: string;
  readonly height?: string;
}

/** A grey shape of the size of what comes. */
export const Skeleton = ({ width = "100%", height = "1rem" }: SkeletonProps) => (
  <span className="skeleton" aria-hidden="true" style={{ width, height }} />
);

/** Lines of text to come. */
export const SkeletonText = ({ lines = 3 }: { readonly lines?: number }) => (
  <span className="stack" aria-hidden="true">
    {Array.from({ length: lines }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines have nothing but their place
      <Skeleton key={line} width={line === lines - 1 ? "60%" : "100%"} />
    ))}
  </span>
);
