import type { LanguageCode } from "../../schemas/options.ts";

/** A stretch of text that is set in one way. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Less important than what stands around it. */
  readonly quiet?: boolean;
  /** Where a click leads: http, https, mailto or tel. */
  readonly link?: string;
}

export type Text = readonly Span[];

/**
 * A piece of a document. Every format sets the same pieces, so what one format says, all of them say.
 *
 * - `person`: whose document it is, at its top; `lines` hold how to reach them, piece by piece.
 * - `title`: what a document is, where it isn't the person.
 * - `heading`: `level` 2 for the parts of a document, 3 for what stands in them.
 * - `entry`: the head of something in a list: a role, a degree. `aside` is set at the right edge.
 * - `subject`: what a letter is about.
 * - `meter`: a score out of 100, drawn where a format can draw.
 */
export type Block =
  | {
      readonly kind: "person";
      readonly name: string;
      readonly label: string | null;
      readonly lines: readonly (readonly Text[])[];
    }
  | { readonly kind: "title"; readonly text: string; readonly under: Text }
  | { readonly kind: "subject"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "entry"; readonly title: Text; readonly aside: string | null; readonly under: Text }
  | { readonly kind: "paragraph"; readonly text: Text; readonly look: ParagraphLook }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "rows"; readonly rows: readonly { readonly label: string | null; readonly text: Text }[] }
  | { readonly kind: "meter"; readonly label: string; readonly value: number; readonly text: string };

/**
 * `text` runs on; `quote` repeats what a document says; `line` follows the line above closely (addresses);
 * `date` stands above them; `sign` leaves room for a signature above; `label` names what follows; `note` is small.
 */
export type ParagraphLook = "text" | "quote" | "date" | "line" | "sign" | "label" | "note";

/** A document before it takes a form. */
export interface Outline {
  /** For the title bar of a window and the metadata of a file. */
  readonly title: string;
  /** Set at the foot of every page but the first, with the number of the page. */
  readonly runningName: string;
  readonly author: string | null;
  readonly language: LanguageCode;
  /** Letters are set wider and without rules. */
  readonly shape: "cv" | "letter" | "report";
  readonly blocks: readonly Block[];
}

export const plain = (text: string): Text => (text === "" ? [] : [{ text }]);

/** The words of a text without how they are set. */
export const wordsOf = (text: Text): string => text.map((span) => span.text).join("");

/** Texts with something between them; those that are empty fall out. */
export function joined(texts: readonly Text[], between: string): Text {
  return texts
    .filter((text) => wordsOf(text) !== "")
    .flatMap((text, index) => (index === 0 ? text : [{ text: between, quiet: true }, ...text]));
}

export const paragraph = (text: Text, look: ParagraphLook = "text"): Block => ({ kind: "paragraph", text, look });
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });

/** What stands between pieces of one line. */
export const dot = " · ";

/** A list, or nothing where it would be empty. */
export const listOf = (items: readonly Text[]): Block[] => {
  const kept = items.filter((item) => wordsOf(item) !== "");
  return kept.length === 0 ? [] : [{ kind: "list", items: kept }];
};
