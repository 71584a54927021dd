import { lazy, type ReactNode, Suspense, useRef, useState } from "react";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly onAction: () => void;
  /** Marks the one of several that holds now. */
  readonly isCurrent?: boolean;
}

export interface MenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
}

const LazyMenu = lazy(() => import("./opening-menu.tsx"));

/** Things to do, in a list that opens from a button. The list is much code, which comes when somebody nears the button. */
export function Menu(props: MenuProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  const wasPressed = useRef(false);
  const hadFocus = useRef(false);
  const near = (): void => setNear(true);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices who comes to the button within
    <span
      ref={place}
      className="menu-place"
      onPointerEnter={near}
      onFocus={() => {
        hadFocus.current = true;
        near();
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
      onClickCapture={() => {
        wasPressed.current = true;
        near();
      }}
    >
      {isNear ? (
        <Suspense fallback={props.trigger}>
          <LazyMenu
            {...props}
            isOpenAtOnce={wasPressed.current}
            onReady={() => {
              // The button that had the focus was another one than that which opens the list.
              if (hadFocus.current && !wasPressed.current) place.current?.querySelector("button")?.focus();
            }}
          />
        </Suspense>
      ) : (
        props.trigger
      )}
    </span>
  );
}
