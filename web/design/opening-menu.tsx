import { Check } from "lucide-react";
import { useEffect } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import type { MenuProps } from "./menu.tsx";

interface OpeningMenuProps extends MenuProps {
  /** It was pressed before it was there. */
  readonly isOpenAtOnce: boolean;
  readonly onReady: () => void;
}

/** What stands behind `Menu` once somebody is near. */
export default function OpeningMenu({ label, trigger, entries, isOpenAtOnce, onReady }: OpeningMenuProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it gets ready once
  useEffect(onReady, []);
  return (
    <MenuTrigger defaultOpen={isOpenAtOnce}>
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
