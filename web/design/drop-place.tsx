import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from "react";

interface DropPlaceProps {
  readonly className: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** Text that was dropped, if it is welcome here. */
  readonly onText: ((text: string) => void) | undefined;
  readonly children: ReactNode;
}

const holdsSomething = ({ types }: DataTransfer): boolean => types.includes("Files") || types.includes("text/plain");

/**
 * A place that takes what is dropped on it or pasted into it: the first file, or else a text. What is pasted into a field
 * within it stays the field's own, unless it is a file.
 */
export function DropPlace({ className, label, onFile, onText, children }: DropPlaceProps) {
  /** Whoever moves from the place to something within it enters that before leaving the place. */
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  const count = (by: number): void => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const take = (data: DataTransfer): boolean => {
    const file = data.files.item(0);
    const text = data.getData("text/plain");
    if (file) onFile(file);
    else if (onText && text !== "") onText(text);
    else return false;
    return true;
  };
  const over = (event: DragEvent): void => {
    if (!holdsSomething(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  };
  const dropped = (event: DragEvent): void => {
    depth.current = 0;
    setOver(false);
    if (holdsSomething(event.dataTransfer)) event.preventDefault();
    take(event.dataTransfer);
  };
  const pasted = (event: ClipboardEvent): void => {
    const isInField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (isInField && event.clipboardData.files.length === 0) return;
    if (take(event.clipboardData)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would name a group of fields, and this is a place
    <div
      className={className}
      role="group"
      aria-label={label}
      data-drop-target={isOver || undefined}
      onDragEnter={() => count(1)}
      onDragLeave={() => count(-1)}
      onDragOver={over}
      onDrop={dropped}
      onPaste={pasted}
    >
      {children}
    </div>
  );
}
