import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./platform.ts";

/** Commands of a page, as they stand there. */
export interface CommandBlock {
  readonly text: string;
  /** Why no test runs them, in the page's own words; null if one must. */
  readonly notRun: string | null;
}

/** The indented blocks of a page. A comment just before one says why it isn't run. */
export function commandBlocks(page: string): CommandBlock[] {
  const text = readFileSync(join(root, page), "utf8");
  const blocks = text.matchAll(/(?:<!-- not run by a test: (.+?) -->\n\n)?((?:^ {4}.+\n)+)/gm);
  return [...blocks].map(([, notRun = null, block = ""]) => ({ text: block.replaceAll(/^ {4}/gm, ""), notRun }));
}
