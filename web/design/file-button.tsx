import { useRef } from "react";
import { Button, type ButtonProps } from "./button.tsx";

interface FileButtonProps extends ButtonProps {
  /** File endings that the machine's own window offers, e.g. `.pdf`; the API looks at the content itself. */
  readonly accepts: readonly string[];
  readonly onFile: (file: File) => void;
}

/** A button that opens the files of this machine and takes one of them. */
export function FileButton({ accepts, onFile, ...props }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...props} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accepts.join()}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.item(0);
          // The same file can be chosen again, for instance after it was changed.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
