import { type Colour, isUnseenOn, paper } from "../colour.ts";
import type { Drawing } from "./drawing.ts";
import { type Area, areaOf, contains, identity, intersect, type Matrix, multiply, place } from "./matrix.ts";

/** Text as a page draws it: where its base line runs, in the page's own coordinates, and how it looks. */
export interface Ink {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where the base line ends. */
  readonly end: number;
  readonly size: number;
  readonly look: "seen" | "sameColour" | "invisible" | "covered";
}

/** What a page draws, as far as it decides whether text can be seen. */
export interface PageInk {
  readonly inks: readonly Ink[];
  /** Share of the page that pictures may cover, 0 to 1. */
  readonly pictures: number;
  /** Small filled shapes that may be the marks of lists. */
  readonly marks: readonly Area[];
}

/** Something painted: a colour that is known to fill its area, or null for a picture, a shading, an odd shape. */
interface Paint {
  readonly area: Area;
  readonly colour: Colour | null;
}

interface State {
  matrix: Matrix;
  clip: Area;
  fill: Colour | null;
  alpha: number;
  mode: number;
  font: number;
  leading: number;
  characters: number;
  words: number;
  stretch: number;
  rise: number;
}

/** Width and height in points between which a filled shape may be the mark of a list. */
const markSize = { least: 1.2, most: 7 } as const;
/** Marks that one page may have. */
const mostMarks = 2_000;

/** Numbers in the path of a rectangle: four or five points with their operators, and a close. */
const rectangleLength = 17;

/**
 * Follows the drawing of a page and tells of each text whether it can be seen: drawn in the colour of what lies behind
 * it, in a mode that paints nothing (7.3 and 9.3.6 of ISO 32000), fully transparent, or under a box drawn later.
 */
export function inkOf(drawing: Drawing, page: Area): PageInk {
  const reader = new InkReader(page);
  for (const step of drawing) reader.take(step);
  return reader.result();
}

class InkReader {
  readonly #page: Area;
  readonly #stack: State[] = [];
  readonly #paints: Paint[] = [];
  readonly #inks: { ink: Ink; order: number }[] = [];
  #state: State;
  #text: Matrix = identity;
  #line: Matrix = identity;
  #clipping = false;
  /** Whether something was drawn since the last save: a group that draws nothing held a picture, which is left out. */
  #empty: boolean[] = [];
  #pictures = 0;
  readonly #marks: Area[] = [];

  constructor(page: Area) {
    this.#page = page;
    this.#state = {
      matrix: identity,
      clip: page,
      fill: [0, 0, 0],
      alpha: 1,
      mode: 0,
      font: 0,
      leading: 0,
      characters: 0,
      words: 0,
      stretch: 1,
      rise: 0,
    };
  }

  take(step: Drawing[number]): void {
    const state = this.#state;
    switch (step.kind) {
      case "save":
        this.#stack.push({ ...state });
        this.#empty.push(true);
        return;
      case "restore":
        if (this.#empty.pop() === true) this.#paint(state.matrix, null);
        this.#state = this.#stack.pop() ?? state;
        return;
      case "transform":
        state.matrix = multiply(state.matrix, step.matrix);
        return;
      case "alpha":
        state.alpha = step.alpha;
        return;
      case "fill":
        state.fill = step.colour;
        return;
      case "clip":
        this.#clipping = true;
        return;
      case "path":
        this.#path(step);
        return;
      case "shading":
        this.#drawn();
        this.#paints.push({ area: state.clip, colour: null });
        return;
      case "picture":
        this.#drawn();
        this.#paint(state.matrix, null);
        return;
      case "text":
        this.#setText(step);
        return;
      case "move":
        this.#move(step.x, step.y);
        return;
      case "nextLine":
        this.#move(0, -state.leading);
        return;
      case "style":
        Object.assign(state, step.style);
        return;
      case "show":
        this.#show(step.glyphs);
    }
  }

  result(): PageInk {
    const page = (this.#page.right - this.#page.left) * (this.#page.top - this.#page.bottom);
    const inks = this.#inks.map(({ ink, order }) =>
      ink.look === "seen" && this.#coveredLater(ink, order) ? { ...ink, look: "covered" as const } : ink,
    );
    return { inks, pictures: page > 0 ? Math.min(1, this.#pictures / page) : 0, marks: this.#marks };
  }

  #drawn(): void {
    this.#empty.fill(false);
  }

  /** Paints the unit square, where pictures are drawn. */
  #paint(matrix: Matrix, colour: Colour | null): void {
    const area = intersect(areaOf(matrix, { left: 0, bottom: 0, right: 1, top: 1 }), this.#state.clip);
    if (area.right - area.left < 2 || area.top - area.bottom < 2) return;
    this.#paints.push({ area, colour });
    this.#pictures += (area.right - area.left) * (area.top - area.bottom);
  }

  #path({ box, fills, points }: Drawing[number] & { kind: "path" }): void {
    this.#drawn();
    if (box !== null) {
      const area = intersect(areaOf(this.#state.matrix, box), this.#state.clip);
      if (fills && this.#state.alpha > 0.05) {
        const sure = points <= rectangleLength && this.#state.alpha > 0.95;
        this.#paints.push({ area, colour: sure ? this.#state.fill : null });
        if (isMark(area) && this.#marks.length < mostMarks) this.#marks.push(area);
      }
      if (this.#clipping) this.#state.clip = area;
    }
    this.#clipping = false;
  }

  #setText({ matrix }: Drawing[number] & { kind: "text" }): void {
    this.#text = matrix ?? identity;
    this.#line = this.#text;
  }

  #move(x: number, y: number): void {
    this.#line = multiply(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  #show(glyphs: (Drawing[number] & { kind: "show" })["glyphs"]): void {
    this.#drawn();
    const state = this.#state;
    const matrix = multiply(state.matrix, this.#text);
    let advance = 0;
    let text = "";
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        advance -= (glyph / 1000) * state.font * state.stretch;
        continue;
      }
      text += glyph.text;
      const spacing = state.characters + (glyph.blank ? state.words : 0);
      advance += ((glyph.width / 1000) * state.font + spacing) * state.stretch;
    }
    const [x, y] = place(matrix, 0, state.rise);
    const [end] = place(matrix, advance, state.rise);
    this.#text = multiply(this.#text, [1, 0, 0, 1, advance, 0]);
    if (text.trim() === "") return;
    const size = Math.abs(state.font) * Math.hypot(matrix[2], matrix[3]);
    const look = this.#lookAt((x + end) / 2, y + size * 0.3);
    this.#inks.push({ ink: { text, x, y, end, size, look }, order: this.#paints.length });
  }

  #lookAt(x: number, y: number): Ink["look"] {
    const { mode, alpha, fill } = this.#state;
    if (mode === 3 || mode === 7 || (alpha <= 0.05 && mode !== 1)) return "invisible";
    if (fill === null || mode !== 0) return "seen";
    const behind = this.#paints.findLast(({ area }) => contains(area, x, y));
    const ground = behind === undefined ? paper : behind.colour;
    return ground !== null && isUnseenOn(fill, ground) ? "sameColour" : "seen";
  }

  #coveredLater(ink: Ink, order: number): boolean {
    const middle = (ink.x + ink.end) / 2;
    return this.#paints
      .slice(order)
      .some(
        ({ area, colour }) =>
          colour !== null &&
          contains(area, ink.x, ink.y + ink.size * 0.1) &&
          contains(area, middle, ink.y + ink.size * 0.6) &&
          contains(area, ink.end, ink.y + ink.size * 0.1),
      );
  }
}

function isMark({ left, right, bottom, top }: Area): boolean {
  const [width, height] = [right - left, top - bottom];
  const isSmall = [width, height].every((length) => length >= markSize.least && length <= markSize.most);
  return isSmall && width / height > 0.6 && width / height < 1.7;
}
