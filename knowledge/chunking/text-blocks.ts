import { fold } from "../../career/reading/clean.ts";
import { type Block, BlockList } from "./blocks.ts";

const item = /^\s*(?:[-*+•·▪‣–]|\d{1,3}[.)])\s+(?=\S)/u;

/** Blocks of plain text: paragraphs are set apart by empty lines, list items by their marks. Nothing is taken as a heading. */
export function textBlocks(text: string): readonly Block[] {
  const blocks = new BlockList();
  let open: string[] = [];
  let kind: "paragraph" | "item" = "paragraph";
  const close = (): void => {
    blocks.add(kind, fold(open.join(" ")));
    open = [];
    kind = "paragraph";
  };
  for (const line of text.split("\n")) {
    if (line.trim() === "") close();
    else if (item.test(line)) {
      close();
      kind = "item";
      open.push(line);
    } else open.push(line);
  }
  close();
  return blocks.done();
}
