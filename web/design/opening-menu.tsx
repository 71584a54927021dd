import { Check } from "lucide-react";
import { useEffect, useState } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import type { OpeningMenuProps } from "./menu.tsx";

/** What stands behind `Menu` once the page stands. */
export function OpeningMenu({ label, trigger, entries, isOpenAtOnce, onReady }: OpeningMenuProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it gets ready once
  useEffect(onReady, []);
  const [isOpen, setOpen] = useState(isOpenAtOnce);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
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
}
