import type { ReactNode } from "react";
import { ErrorNote } from "../errors/error-note.tsx";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the buttons say: what is done, and what leaves everything as it is. */
  readonly confirm: string;
  readonly keep: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

/** Asks before something goes for good. What leaves everything as it is has the focus. */
export const ConfirmDialog = (props: ConfirmDialogProps) => (
  <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose} isAlert>
    <p className="own-text">{props.children}</p>
    {props.error ? <ErrorNote error={props.error} /> : null}
    <div className="row">
      <Button look="danger" onPress={props.onConfirm} isPending={props.isPending}>
        {props.confirm}
      </Button>
      <Button look="quiet" onPress={props.onClose} autoFocus>
        {props.keep}
      </Button>
    </div>
  </Dialog>
);
