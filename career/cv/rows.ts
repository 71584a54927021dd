import { buildLine } from "../reading/build-line.ts";
import type { Line } from "../reading/document.ts";
import { findSkills } from "../skills/matcher.ts";
import { type Item, itemsOf } from "./items.ts";

const rating = /[\s(]*(?:[●○★☆■□▪▫⬤◯◉◎✦✧•·]{3,}|[●○★☆■□⬤◯]+|\d{1,3}\s?%|\d\s?\/\s?\d{1,2})[)\s]*$/u;
/** How long or how well something was done, in brackets behind it. */
const measure =
  /\s*[([](?:(?:~|ca\.?|over|more than|über|plus de|más de|yli)\s*)?\d+(?:[.,]\d)?\s?\+?\s*(?:years?|yrs?\.?|y|months?|mos?|jahre?n?|monate?|ans?|années?|mois|años?|meses|vuotta|vuosi|v|kk|jaar|år|anni|anos?)\.?(?:\s+(?:of )?(?:experience|erfahrung|d['’]expérience|de experiencia|kokemus))?\s*[)\]]$/iu;
const separators = /\s*[,;|•·●▪│∙⋅]\s*|\s+[–—/]\s+|\t+/u;

/** Splits a text at separators that stand outside brackets. */
export function splitList(text: string): string[] {
  const masked = text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, (inner) =>
    inner.replace(/[^\s]/gu, "x").replace(/\s/gu, "y"),
  );
  const parts: string[] = [];
  let from = 0;
  for (const cut of masked.matchAll(new RegExp(separators, "gu"))) {
    parts.push(text.slice(from, cut.index));
    from = cut.index + cut[0].length;
  }
  parts.push(text.slice(from));
  return withoutAmpersand(parts.map((part) => tidyItem(part)).filter((part) => /[\p{L}\p{N}]/u.test(part)));
}

/** The last two of a list may be joined by a word: "GitHub Actions, Terraform & Docker" are three. */
function withoutAmpersand(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? "";
  const pair = parts.length < 2 ? [] : last.split(/\s+(?:&|and|und|et|y|e|ja|sekä)\s+/u);
  const known = pair.length === 2 && findSkills(last, { listed: true }).length > 1 && pair.every(isSkill);
  return known ? [...parts.slice(0, -1), ...pair] : [...parts];
}

/** Whether a text is a skill that is known, from its first letter to its last. */
function isSkill(text: string): boolean {
  const [hit] = findSkills(text, { listed: true });
  return hit !== undefined && hit.from === 0 && hit.to === text.length;
}

const tidyItem = (text: string): string =>
  text
    .replace(rating, "")
    .replace(measure, "")
    .replace(/^(?:and|und|et|y|ja|&)\s+/iu, "")
    .replace(/^[\s•·–—*-]+|[\s.;:–—-]+$/gu, (mark, at: number) =>
      at === 0 ? "" : mark.startsWith(".") && /\p{L}\.\p{L}$/u.test(text.slice(0, at)) ? mark : "",
    )
    .trim();

/** A label with a colon and what it names. */
export const labelPattern = /^([^:]{2,48}?)\s*:\s*(\S.*)$/u;

/** One line of a list, or several that run on: an optional label and the things listed. */
export interface Row {
  readonly label: string | null;
  readonly values: readonly string[];
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Reads lines as rows of a list: "Label: a, b, c", cells set apart, one thing a line. */
export function rowsOfList(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  const inCells = labelCells(lines);
  for (const item of listItems(inPairs(lines))) {
    const labelled = labelPattern.exec(item.text);
    const [line] = item.lines;
    const cells = item.lines.length === 1 && line !== undefined ? line.segments.map((segment) => segment.text) : [];
    const set = line !== undefined && labelled === null ? labelSetApart(item, line, inCells) : null;
    if (set !== null) rows.push({ label: set.label, values: splitList(set.rest), text: item.text, lines: item.lines });
    else if (labelled !== null)
      rows.push({
        label: labelled[1] ?? null,
        values: splitList(labelled[2] ?? ""),
        text: item.text,
        lines: item.lines,
      });
    else if (/^[^:]{2,48}:$/u.test(item.text))
      rows.push({ label: item.text.slice(0, -1), values: [], text: item.text, lines: item.lines });
    else {
      const values =
        cells.length > 1 ? cells.flatMap((cell) => splitList(cell.replace(/^[•●▪-]\s+/u, ""))) : splitList(item.text);
      rows.push({ label: null, values, text: item.text, lines: item.lines });
    }
  }
  return rows;
}

/** A label that stands in a cell of its own, or that is set in other letters than what it names, with no colon. */
function labelSetApart(
  item: Item,
  line: Line,
  inCells: ReadonlySet<Line>,
): { readonly label: string; readonly rest: string } | null {
  const [first, second] = line.segments;
  if (first === undefined || item.bulleted) return null;
  const [start, rest = ""] = first.parts ?? [];
  const styled = line.segments.length === 1 && first.parts?.length === 2 && /[,;|•·]/u.test(rest) ? start : undefined;
  const label = second !== undefined && inCells.has(line) ? first.text : styled;
  if (label === undefined || !isLabelText(label)) return null;
  return { label: label.trim(), rest: item.text.slice(label.length) };
}

const isLabelText = (text: string): boolean => text.split(/\s+/u).length <= 5 && !/[,;|•·]/u.test(text);

/** Where the second cell of a line begins, in steps of two points. */
const edgeOf = (line: Line): number => Math.round((line.segments[1]?.left ?? 0) / 2);

/** Lines of two cells whose first names what the second lists: bold beside plain, or one under another where lists follow. */
function labelCells(lines: readonly Line[]): Set<Line> {
  const pairs = lines.filter((line) => line.segments.length === 2 && line.bullet === null);
  const lists = pairs.filter(({ segments }) => listed.test(segments[1]?.text ?? ""));
  const edges = Map.groupBy(lists, edgeOf);
  const under = lists.filter((line) =>
    [-1, 0, 1].some((step) => (edges.get(edgeOf(line) + step) ?? []).some((other) => other !== line)),
  );
  const set = lists.filter(
    ({ segments: [first, second] }) =>
      (first?.bold === true && second?.bold === false) || (second?.text.split(/[,;|•·]\s|\s\/\s/u).length ?? 0) > 2,
  );
  return new Set([...under, ...set].filter(({ segments }) => isLabelText(segments[0]?.text ?? "")));
}

/** Marks between the things that a list names. */
const listed = /[,;|•·]|\s\/\s/u;

/** A row of four cells is two labels with a list each, where the row above or below it is cut at the same edges. */
function inPairs(lines: readonly Line[]): Line[] {
  const fours = lines.filter(({ segments: [one, two, three, four], segments }) => {
    const lists = [two, four].some((cell) => listed.test(cell?.text ?? ""));
    return segments.length === 4 && lists && [one, three].every((cell) => isLabelText(cell?.text ?? ","));
  });
  const isAligned = (line: Line): boolean =>
    fours.some(
      (other) => other !== line && [1, 3].every((at) => isNear(line.segments[at]?.left, other.segments[at]?.left)),
    );
  return lines.flatMap((line) => {
    if (!fours.includes(line) || !isAligned(line)) return [line];
    const { text: _text, textLeft: _textLeft, bullet: _bullet, left: _left, bold: _bold, ...facts } = line;
    return [line.segments.slice(0, 2), line.segments.slice(2)].map((segments) => ({
      ...buildLine({ ...facts, segments }),
      text: segments.map(({ text }, index) => (index === 0 && !text.endsWith(":") ? `${text}:` : text)).join(" "),
    }));
  });
}

const isNear = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one - other) < 4;

/** In a list a line goes on with the one above only if that ends in a comma or the list plainly runs over. */
function listItems(lines: readonly Line[]): Item[] {
  return startingAtLabels(withoutGridLabels(lines))
    .flatMap((block) => itemsOf(block))
    .flatMap((item) => {
      const runsOn = item.lines.length > 1 && /[,;|•·]/u.test(item.text);
      if (item.bulleted || item.lines.length === 1 || runsOn || item.text.split(/\s+/u).length > 12) return [item];
      return item.lines.map((line) => ({ text: line.text, lines: [line], bulleted: false }));
    });
}

/**
 * A grid names each of its columns in a row of its own, with the level of each perhaps under it: rows of cells above
 * a row of as many lists.
 */
function withoutGridLabels(lines: readonly Line[]): Line[] {
  const isLists = (line: Line): boolean => line.segments.filter(({ text }) => /,/u.test(text)).length >= 2;
  return lines.filter((line, index) => {
    const below = lines.slice(index + 1, index + 3).find(isLists);
    const many = line.segments.length;
    if (many > 1 && line.segments.every(({ text }) => levelAlone.test(text))) return false;
    return below === undefined || many < 2 || below.segments.length !== many || isLists(line) || !line.bold;
  });
}

const levelAlone =
  /^(?:basic|beginner|novice|intermediate|advanced|expert|proficient|competent|fluent|native|good|excellent|familiar|grundkenntnisse|gut|sehr gut|fortgeschritten|experte|muttersprache|fließend|débutant|intermédiaire|avancé|confirmé|courant|básico|medio|intermedio|avanzado|experto|nativo|perusteet|hyvä|erinomainen|äidinkieli|[abc][12])$/iu;

/** A line that starts with a label of its own, or that stands in cells, goes on with nothing above it. */
function startingAtLabels(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    const inCells = line.segments.length > 1 && above !== undefined && !/,\s*$/u.test(above.text);
    if (block === undefined || inCells || /^[\p{L}][\p{L}\p{N} &/().+-]{1,44}:(?:\s|$)/u.test(line.text))
      blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}
