import type { HTMLElement } from "node-html-parser";
import { hexColour, isUnseenOn, paper } from "../colour.ts";

/** Declarations that take an element out of sight, blanks dropped. */
const outOfSight =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0*)?(?:;|!|$)|font-size:(?:0(?:px|pt|em|rem|%)?|[01](?:\.\d+)?(?:px|pt))(?:;|!|$)|(?:left|top|right|text-indent|margin-left):-\d{4,}|clip:rect\(0|clip-path:inset\((?:50|100)%)/u;
const ground = /background|bgcolor|rel=["']?stylesheet/iu;
const most = 200_000;

/**
 * Makes a function that tells whether an element of a page is hidden by its attributes, its own style or a simple
 * rule of the page's style sheets (`.note { display: none }`). Letters in the colour of the paper count as hidden on
 * pages that colour no background anywhere.
 */
export function hiddenElements(root: HTMLElement): (element: HTMLElement) => boolean {
  const sheets = root.querySelectorAll("style").map((style) => style.text);
  const plainPaper = !ground.test(root.toString().slice(0, most));
  const hides = (style: string): boolean => outOfSight.test(style) || (plainPaper && isPaperColoured(style));
  const { classes, ids } = hidingRules(sheets.join("\n").slice(0, most), hides);
  return (element) =>
    element.hasAttribute("hidden") ||
    hides(compact(element.getAttribute("style") ?? "")) ||
    ids.has(element.id) ||
    element.classNames.split(/\s+/u).some((name) => classes.has(name));
}

const compact = (style: string): string => style.toLowerCase().replace(/\s/gu, "");

function isPaperColoured(style: string): boolean {
  const colour = /(?:^|;)color:([^;!]+)/u.exec(style)?.[1];
  if (colour === undefined) return false;
  if (/^(?:white|transparent|rgba\([^)]*,0?(?:\.0+)?0\))$/u.test(colour)) return true;
  const numbers = /^rgba?\((\d+),(\d+),(\d+)/u.exec(colour);
  const own =
    numbers === null ? hexColour(colour) : ([Number(numbers[1]), Number(numbers[2]), Number(numbers[3])] as const);
  return own !== null && isUnseenOn(own, paper);
}

/** Classes and ids that a rule of their own hides. Rules for print or for small screens don't count. */
function hidingRules(
  sheet: string,
  hides: (style: string) => boolean,
): { classes: ReadonlySet<string>; ids: ReadonlySet<string> } {
  const everywhere = sheet
    .replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//gu, "")
    .replace(/@[^{};]{1,300}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, "");
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const [, selectors = "", style = ""] of everywhere.matchAll(/([^{}]{1,2000})\{([^{}]{0,5000})\}/gu)) {
    if (!hides(compact(style))) continue;
    for (const selector of selectors.split(",")) {
      const [, mark, name = ""] = /^\s*(?:[a-z]\w*)?([.#])([\w-]+)\s*$/iu.exec(selector) ?? [];
      if (mark === ".") classes.add(name);
      if (mark === "#") ids.add(name);
    }
  }
  return { classes, ids };
}
