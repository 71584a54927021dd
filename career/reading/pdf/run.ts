/** A stretch of text that a PDF draws at once. Coordinates are points from the top left corner of the page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Runs that stand close together on one base line: a word, a cell, a whole line of running text. */
export interface Piece extends Run {
  /** Glyph of a list that stands before the text, if any. */
  readonly textLeft: number;
  /** The text in stretches of one style, in their order; joined they are the text. */
  readonly parts: readonly StyledText[];
}

/** A stretch of text that is set alike. */
export interface StyledText {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
}
