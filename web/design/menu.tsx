import { type ComponentType, type ReactNode, useRef, useState } from "react";
import { ButtonContext } from "react-aria-components/Button";
import type { MenuListProps } from "./menu-list.tsx";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly onAction: () => void;
  /** Marks the one of several that holds now. */
  readonly isCurrent?: boolean;
}

interface MenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
}

/**
 * Things to do, in a list that opens from a button. The list is much code, which comes when somebody nears the button; the
 * button itself stays the same, so that a press in any moment opens the list as soon as it is there.
 */
export function Menu({ label, trigger, entries }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [List, setList] = useState<ComponentType<MenuListProps> | null>(null);
  const near = (): void => {
    if (List) return;
    import("./menu-list.tsx").then(
      ({ MenuList }) => setList(() => MenuList),
      // Without a connection it doesn't come; the next press asks for it again.
      () => setOpen(false),
    );
  };
  const open = (): void => {
    setOpen(true);
    near();
  };
  return (
    <>
      <ButtonContext
        value={{
          ref: button,
          "aria-haspopup": "menu",
          "aria-expanded": isOpen,
          onPress: open,
          onHoverStart: near,
          onFocus: near,
          onKeyDown: (event) => {
            if (event.key === "ArrowDown") open();
            else event.continuePropagation();
          },
        }}
      >
        {trigger}
      </ButtonContext>
      {List ? <List label={label} entries={entries} button={button} isOpen={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
