import { X } from "lucide-react";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components/Toast";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";

interface ToastMessage {
  readonly text: string;
}

const STAYS_MS = 6_000;
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Says in passing that something is done. What a person must not miss belongs into the page instead. */
export const toast = (text: string): void => {
  queue.add({ text }, { timeout: STAYS_MS });
};

/** Where toasts appear; stands once, in the shell. */
export function Toasts() {
  const { t } = useTranslation();
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t("messages")}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <Button slot="close" look="quiet" size="small" iconOnly aria-label={t("close")}>
            <X aria-hidden="true" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
