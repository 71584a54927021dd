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

const STAYS_MS = 6_000;
const queue = new ToastQueue<string>({ maxVisibleToasts: 3 });

export const addToast = (text: string): void => {
  queue.add(text, { timeout: STAYS_MS });
};

/** What stands behind `Toasts` from the first one on. */
export default function Region() {
  const { t } = useTranslation();
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t("messages")}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent>
            <Text slot="title">{toast.content}</Text>
          </ToastContent>
          <Button slot="close" look="quiet" size="small" iconOnly aria-label={t("close")}>
            <X aria-hidden="true" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
