import { withoutBullet } from "../reading/bullets.ts";
import type { Line } from "../reading/document.ts";

/** A bullet point or a paragraph, with the lines that it runs over. */
export interface Item {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly bulleted: boolean;
}

/** Whether a text starts in the middle of a sentence. */
const isLowerStart = (text: string): boolean => /^[\p{Ll}(,;&)]|^\d+[%+]/u.test(text);

/**
 * Whether `line` goes on with what `above` began: the rest of a bullet point or paragraph that was too long for one
 * line. A line that was broken before it was full ends there.
 */
export function continues(above: Line, line: Line, rightEdge: number): boolean {
  if (line.bullet !== null || line.column !== above.column || line.headingLevel > 0 || isWhole(above)) return false;
  if (line.page === above.page && line.gap > 1.45) return false;
  if (line.bold && !above.bold && !isLowerStart(line.text)) return false;
  if (above.bullet !== null && line.left < above.left - 2 && !isLowerStart(line.text)) return false;
  if (line.segments.length > 1 && !isLowerStart(line.text)) return false;
  if (above.bullet !== null && line.left > above.left + 2 && line.left >= above.textLeft - 3) return true;
  if (above.bullet === null && Math.abs(line.left - above.left) > 3 && !isLowerStart(line.text)) return false;
  if (isLowerStart(line.text)) return isFull(above, line, rightEdge) || /[\p{L},–-]$/u.test(above.text);
  return isFull(above, line, rightEdge) && !/[.!?:;]$/u.test(above.text);
}

/** Formats without geometry give whole paragraphs as one line; nothing goes on from there. */
const isWhole = (line: Line): boolean => line.right <= line.left;

/** Characters at which programs break the lines of a plain text; one with shorter or longer lines is not broken by any. */
const wrapped = { least: 55, most: 110 } as const;

/** Whether the first word of `line` had no room at the end of `above`. */
function isFull(above: Line, line: Line, rightEdge: number): boolean {
  const characterWidth = (line.right - line.left) / Math.max(1, line.text.length);
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  const isTyped = rightEdge <= 200;
  const blank = isTyped ? 1 : characterWidth;
  if (isTyped && (rightEdge < wrapped.least || rightEdge > wrapped.most)) return false;
  return (
    above.right - above.left > (rightEdge - above.left) * 0.6 &&
    above.right + word * characterWidth + blank > rightEdge - blank
  );
}

/** Right edge of the column that some lines stand in. */
export function rightEdgeOf(lines: readonly Line[]): number {
  return lines.reduce((edge, line) => Math.max(edge, line.edge, line.right), 0);
}

/** A text that goes on, without the hyphen that broke a word at the end of the line. */
export function joinTexts(above: string, below: string): string {
  if (/\p{Ll}[-‐]$/u.test(above) && /^\p{Ll}/u.test(below) && !/^(?:und|or|and|oder|ja|et|y)\b/u.test(below)) {
    return above.slice(0, -1) + below;
  }
  return /[/–-]$/u.test(above) && !/\s[/–-]$/u.test(above) ? above + below : `${above} ${below}`;
}

/** Words that no bullet point ends with. */
const danglingEnd =
  /(?:[,–(&/-]|(?<!\p{L})(?:and|or|the|a|an|of|for|in|with|to|by|on|from|at|as|und|oder|der|die|das|mit|für|von|zu|et|de|la|le|les|des|du|pour|avec|y|el|los|las|del|con|para|ja|sekä|tai))$/iu;

/**
 * Groups lines into bullet points and paragraphs. Where no line has a list glyph, a line that doesn't go on with the
 * one above starts a new item; where some of them plainly do, every sentence that starts a line is an item.
 */
export function itemsOf(lines: readonly Line[]): Item[] {
  const edge = rightEdgeOf(lines);
  const deliberate = lines.some((line, index) => {
    const above = lines[index - 1];
    return (
      above !== undefined &&
      above.bullet === null &&
      line.bullet === null &&
      /^\p{Lu}/u.test(line.text) &&
      !continues(above, line, edge) &&
      !/[.!?]$/u.test(above.text)
    );
  });
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const goesOn =
      group !== undefined &&
      above !== undefined &&
      (hangsOn(group, line) || continues(above, line, edge) || dangles(above, line));
    const anew =
      deliberate && group?.[0]?.bullet === null && /^\p{Lu}/u.test(line.text) && !danglingEnd.test(above?.text ?? "");
    if (goesOn && !anew) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const text = group
      .map((line) => line.text)
      .reduce((whole, next) => (whole === "" ? next : joinTexts(whole, next)), "");
    const bulleted = group[0]?.bullet != null;
    return { text: bulleted ? withoutBullet(text) : text, lines: group, bulleted };
  });
}

/** Whether the line above breaks off at a word that nothing ends with. */
const dangles = (above: Line, line: Line): boolean =>
  line.bullet === null &&
  line.column === above.column &&
  line.gap <= 1.45 &&
  !isWhole(above) &&
  danglingEnd.test(above.text);

/** Whether a line stands under the text of the bullet point that a group began with. */
function hangsOn(group: readonly Line[], line: Line): boolean {
  const head = group[0];
  if (head === undefined || head.bullet === null || line.bullet !== null || line.column !== head.column) return false;
  return line.left >= head.textLeft - 3 && line.left > head.left + 2 && (line.gap <= 1.45 || line.page !== head.page);
}
