import type { ReactNode } from "react";
import { DropPlace } from "./drop-place.tsx";
import { FileButton } from "./file-button.tsx";

interface FileDropProps {
  readonly label: string;
  /** What the button says that opens the files of this machine. */
  readonly choose: string;
  readonly accepts: readonly string[];
  readonly onFile: (file: File) => void;
  /** Text that was dropped or pasted, if it is welcome here. */
  readonly onText?: (text: string) => void;
  readonly children?: ReactNode;
}

/** A place to drop a file on, paste it into, or choose it from. */
export const FileDrop = ({ label, choose, accepts, onFile, onText, children }: FileDropProps) => (
  <DropPlace className="drop" label={label} onFile={onFile} onText={onText}>
    {children}
    <FileButton accepts={accepts} onFile={onFile}>
      {choose}
    </FileButton>
  </DropPlace>
);
