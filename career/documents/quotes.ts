import type { Evidence } from "../../schemas/gap.ts";
import type { Place } from "../../schemas/primitives.ts";
import { withoutBullet } from "../reading/bullets.ts";
import { printable } from "./characters.ts";
import { type Block, paragraph } from "./outline.ts";

interface PlaceWords {
  readonly page: string;
  readonly line: string;
}

const marks = { open: "“", close: "”" } as const;

/** A line of a document, word for word but without the glyph of a list, with the place where it stands. */
export const quote = (text: string, place: { page: number; line: number }, words: PlaceWords): Block =>
  paragraph(
    [
      { text: `${marks.open}${printable(withoutBullet(text))}${marks.close}` },
      { text: ` · ${words.page} ${place.page}, ${words.line} ${place.line}`, quiet: true },
    ],
    "quote",
  );

export const quoteEvidence = (evidence: Evidence, words: PlaceWords): Block => quote(evidence.quote, evidence, words);
export const quotePlace = (place: Place, words: PlaceWords): Block => quote(place.text, place, words);
