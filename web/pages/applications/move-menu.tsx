import { ArrowRightLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ApplicationStatus } from "../../../schemas/applications.ts";
import { Button } from "../../design/button.tsx";
import { Menu } from "../../design/menu.tsx";
import { statuses } from "./columns.ts";

interface MoveMenuProps {
  readonly name: string;
  readonly status: ApplicationStatus;
  readonly onMove: (status: ApplicationStatus) => void;
  readonly isWide?: boolean;
}

/** Gives an application another status, for those who don't drag. */
export function MoveMenu({ name, status, onMove, isWide = false }: MoveMenuProps) {
  const { t } = useTranslation("applications");
  return (
    <Menu
      label={t("moveTo", { name })}
      trigger={
        isWide ? (
          <Button>
            <ArrowRightLeft aria-hidden="true" />
            {t("changeStatus")}
          </Button>
        ) : (
          <Button look="quiet" size="small" iconOnly aria-label={t("moveTo", { name })}>
            <ArrowRightLeft aria-hidden="true" />
          </Button>
        )
      }
      entries={statuses.map((id) => ({
        id,
        label: t(`status.${id}`),
        isCurrent: id === status,
        onAction: () => {
          if (id !== status) onMove(id);
        },
      }))}
    />
  );
}
