import { type ReactNode, useEffect, useRef } from "react";

let pagesSeen = 0;

interface PageTitleProps {
  readonly children: string;
  /** The heading is only heard, for pages that show it in another way. */
  readonly hidden?: boolean;
}

/** The heading of a page: it names the window, and takes the focus when the page was come to from another one. */
export function PageTitle({ children, hidden = false }: PageTitleProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · CareerAssist`;
  }, [children]);
  useEffect(() => {
    // Whoever has just opened the app is at its beginning already.
    if (pagesSeen > 0) heading.current?.focus({ preventScroll: true });
    pagesSeen++;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? "visually-hidden" : undefined}>
      {children}
    </h1>
  );
}
