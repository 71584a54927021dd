/** Where a document comes from: a file is read whole, of a site's page only what it is about. */
export type DocumentSource = "file" | "site";

/** A stretch of a line that stands apart from its neighbours: a tab stop, a table cell, a date set flush right. */
export interface Segment {
  readonly text: string;
  /** Left and right edge in points where the format has geometry, else 0. */
  readonly left: number;
  readonly right: number;
  readonly bold: boolean;
  /** The text cut where its letters turn bold, italic, larger or plain again; absent where all are alike. */
  readonly parts?: readonly string[];
}

/** One line as a person sees it. */
export interface Line {
  /** Page and number of the line on it, both from 1. */
  readonly page: number;
  readonly line: number;
  /** The text as it stands, with runs of blanks folded and the list glyph kept. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** The list glyph that the line starts with, if any: `•`, `-`, `1.`; lists of DOCX count too. */
  readonly bullet: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Height of the letters in points; 0 where the format doesn't say. */
  readonly size: number;
  /** Left edge of the line, and of its text after the list glyph, in points (characters for plain text). */
  readonly left: number;
  readonly textLeft: number;
  readonly right: number;
  /** Where the longest line of the line's column ends, over all pages: a line that ends earlier was broken on purpose. */
  readonly edge: number;
  /** Vertical distance to the line above in the same column, in heights of a line; 1 is close, 2 leaves a blank line. */
  readonly gap: number;
  /** The format itself says that this is a heading (a style in DOCX, `#` in Markdown); its level, else 0. */
  readonly headingLevel: number;
  /** Column that the line stands in: lines of different columns never continue one another. */
  readonly column: number;
  /** Text in the margin that repeats from page to page, or a page number. */
  readonly furniture: boolean;
}

/** A target that the file links to; `text` is what one sees, null where only the annotation has it. */
export interface Link {
  readonly url: string;
  readonly text: string | null;
  readonly page: number;
  readonly line: number;
}

/** Something in the layout of a file that programs which read CVs stumble over. */
export interface LayoutRisk {
  readonly code:
    | "two_columns"
    | "tables"
    | "text_boxes"
    | "header_footer_contact"
    | "pictures"
    | "private_glyphs"
    | "hidden_text"
    | "long";
  readonly detail: string;
}

export type DocumentFormat = "pdf" | "docx" | "text" | "markdown" | "html" | "json-resume" | "linkedin-zip";

/** A file's text in reading order, as far as its format tells. */
export interface DocumentText {
  readonly format: DocumentFormat;
  readonly pages: number;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly risks: readonly LayoutRisk[];
}
