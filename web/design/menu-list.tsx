import { Check } from "lucide-react";
import type { RefObject } from "react";
import { Menu as AriaMenu, MenuItem } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import type { MenuEntry } from "./menu.tsx";

export interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The button that it opens from. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The list that opens from the button of a `Menu`. */
export const MenuList = ({ label, entries, button, isOpen, onOpenChange }: MenuListProps) => (
  <Popover className="popover" triggerRef={button} isOpen={isOpen} onOpenChange={onOpenChange} placement="bottom start">
    <AriaMenu aria-label={label} items={entries} autoFocus="first" onClose={() => onOpenChange(false)}>
      {({ id, label, icon, onAction, isCurrent }) => (
        <MenuItem id={id} className="option" textValue={label} onAction={onAction}>
          {icon}
          {label}
          {isCurrent ? <Check className="icon" aria-hidden="true" style={{ marginInlineStart: "auto" }} /> : null}
        </MenuItem>
      )}
    </AriaMenu>
  </Popover>
);
