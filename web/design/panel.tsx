import type { HTMLAttributes, ReactNode } from "react";

interface PanelProps extends Omit<HTMLAttributes<HTMLElement>, "title"> {
  /** A heading makes it a landmark of its own; `titleId` must then be given. */
  readonly title?: ReactNode;
  readonly titleId?: string;
  /** What stands beside the heading. */
  readonly aside?: ReactNode;
}

/** A sheet that groups what belongs together. */
export function Panel({ title, titleId, aside, children, className, ...props }: PanelProps) {
  const classes = `panel stack${className ? ` ${className}` : ""}`;
  if (title === undefined) {
    return (
      <div {...props} className={classes}>
        {children}
      </div>
    );
  }
  return (
    <section {...props} className={classes} aria-labelledby={titleId}>
      <div className="row row-apart">
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
