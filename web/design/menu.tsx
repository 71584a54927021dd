import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";

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

/** Things to do, in a list that opens from a button. */
export const Menu = ({ label, trigger, entries }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <Popover className="popover">
      <AriaMenu aria-label={label} items={entries}>
        {({ id, label, icon, onAction, isCurrent }) => (
          <MenuItem id={id} className="option" textValue={label} onAction={onAction}>
            {icon}
            {label}
            {isCurrent ? <Check className="icon" aria-hidden="true" style={{ marginInlineStart: "auto" }} /> : null}
          </MenuItem>
        )}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
