import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** For what must be answered: a click beside it doesn't close it, and screen readers read it out. */
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page. It keeps the focus within, and gives it back when it closes. */
export function Dialog({ title, isOpen, onClose, isAlert = false, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable={!isAlert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal">
        <AriaDialog className="dialog" role={isAlert ? "alertdialog" : "dialog"}>
          <div className="row row-apart">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="quiet" size="small" iconOnly aria-label={t("close")} onPress={onClose}>
              <X aria-hidden="true" />
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
