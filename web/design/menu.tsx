import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

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

export interface OpeningMenuProps extends MenuProps {
  /** It was pressed before it was there. */
  readonly isOpenAtOnce: boolean;
  readonly onReady: () => void;
}

/** Long enough for the page itself to come first. */
const LATER_MS = 300;

/**
 * Things to do, in a list that opens from a button. The list is much code, which comes once the page stands; a press
 * that is earlier opens it when it is there.
 */
export function Menu(props: MenuProps) {
  const place = useRef<HTMLSpanElement>(null);
  const wasPressed = useRef(false);
  const hadFocus = useRef(false);
  const [Opening, setOpening] = useState<ComponentType<OpeningMenuProps> | null>(null);
  useEffect(() => {
    let isThere = true;
    const timer = setTimeout(async () => {
      const { OpeningMenu } = await import("./opening-menu.tsx");
      if (isThere) setOpening(() => OpeningMenu);
    }, LATER_MS);
    return () => {
      isThere = false;
      clearTimeout(timer);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices who comes to the button within
    <span
      ref={place}
      className="menu-place"
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
      onClickCapture={() => {
        wasPressed.current = true;
      }}
    >
      {Opening ? (
        <Opening
          {...props}
          isOpenAtOnce={wasPressed.current}
          onReady={() => {
            // The button that had the focus was another one than that which opens the list.
            if (hadFocus.current && !wasPressed.current) place.current?.querySelector("button")?.focus();
          }}
        />
      ) : (
        props.trigger
      )}
    </span>
  );
}
