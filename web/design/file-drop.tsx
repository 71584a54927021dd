import { type ReactNode, useState } from "react";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "./button.tsx";

interface FileDropProps {
  readonly label: string;
  /** What the button says that opens the files of this machine. */
  readonly choose: string;
  /** File endings that the button's window offers, e.g. `.pdf`; the API looks at the content itself. */
  readonly accepts: readonly string[];
  readonly onFile: (file: File) => void;
  /** Text that was dropped or pasted, if it is welcome here. */
  readonly onText?: (text: string) => void;
  readonly children?: ReactNode;
}

/** A place to drop a file on, paste it into, or choose it from. */
export function FileDrop({ label, choose, accepts, onFile, onText, children }: FileDropProps) {
  const [isReading, setReading] = useState(false);
  return (
    <DropZone
      className="drop"
      aria-label={label}
      getDropOperation={() => "copy"}
      onDrop={async ({ items }) => {
        setReading(true);
        try {
          const file = items.find((item) => item.kind === "file");
          const text = items.find((item) => item.kind === "text" && item.types.has("text/plain"));
          if (file?.kind === "file") onFile(await file.getFile());
          else if (text?.kind === "text") onText?.(await text.getText("text/plain"));
        } finally {
          setReading(false);
        }
      }}
    >
      {children}
      <FileTrigger
        acceptedFileTypes={accepts}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) onFile(file);
        }}
      >
        <Button isPending={isReading}>{choose}</Button>
      </FileTrigger>
    </DropZone>
  );
}
