import type * as z from "zod";
import type { CvExtension } from "../../schemas/cv.ts";
import type { Place } from "../../schemas/primitives.ts";
import type { Line } from "../reading/document.ts";

type Fields = z.infer<typeof CvExtension>["fields"];
type PlaceValue = z.infer<typeof Place>;

/** The place of a line, word for word. */
export const placeOf = (line: Line): PlaceValue => ({ page: line.page, line: line.line, text: line.text });

const keyOf = ({ page, line }: Line): string => `${page}:${line}`;

/** Keeps where each field was read, and with that which lines no field took. */
export class FieldLog {
  readonly #fields: Fields = {};
  /** Lines by where they stand: a line may have been put together anew since it was read from the file. */
  readonly #read = new Set<string>();

  /** Notes that the field at a JSON pointer was read from these lines. `confidence` is 0 to 1. */
  note(pointer: string, lines: readonly Line[], confidence: number): void {
    this.#fields[pointer] = { places: lines.map(placeOf), confidence: Math.round(confidence * 100) / 100 };
    for (const line of lines) this.#read.add(keyOf(line));
  }

  /** Notes that lines were understood though no field keeps their text: headings, labels. */
  understood(lines: readonly Line[]): void {
    for (const line of lines) this.#read.add(keyOf(line));
  }

  get fields(): Fields {
    return this.#fields;
  }

  /** Lines that nobody took, in the order of the document. */
  unread(lines: readonly Line[]): PlaceValue[] {
    return lines.filter((line) => !this.#read.has(keyOf(line))).map(placeOf);
  }
}
