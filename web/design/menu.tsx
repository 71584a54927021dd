import { type ComponentType, type ReactNode, useRef, useState } from "react";

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

const FRAME_MS = 16;

/**
 * Things to do, in a list that opens from a button. The list is much code, which comes when somebody nears the button; a
 * press that is earlier opens it when it is there.
 */
export function Menu(props: MenuProps) {
  const place = useRef<HTMLSpanElement>(null);
  const wasPressed = useRef(false);
  const hadFocus = useRef(false);
  const isDown = useRef(false);
  const isComing = useRef(false);
  const [Opening, setOpening] = useState<ComponentType<OpeningMenuProps> | null>(null);
  const near = async (): Promise<void> => {
    if (isComing.current) return;
    isComing.current = true;
    const { OpeningMenu } = await import("./opening-menu.tsx");
    // A button that goes while it is being pressed would swallow the press.
    while (isDown.current) await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
    setOpening(() => OpeningMenu);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices who comes to the button within
    <span
      ref={place}
      className="menu-place"
      onPointerEnter={near}
      onPointerDownCapture={() => {
        isDown.current = true;
      }}
      onPointerCancel={() => {
        isDown.current = false;
      }}
      onPointerLeave={() => {
        isDown.current = false;
      }}
      onFocus={() => {
        hadFocus.current = true;
        void near();
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
      onClickCapture={() => {
        isDown.current = false;
        wasPressed.current = true;
        void near();
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
