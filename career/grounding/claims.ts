import type { Pool } from "./pool.ts";
import type { Entry, Sources } from "./sources.ts";
import type { Owner } from "./speaker.ts";
import type { Piece } from "./text.ts";

export type ClaimKind =
  | "employer"
  | "title"
  | "date"
  | "number"
  | "degree"
  | "certificate"
  | "skill"
  | "name"
  | "quote"
  /** What somebody did, or what came of it. */
  | "work";

/** A claim that nothing proves. `start` and `end` are UTF-16 units of the statement's text, `end` exclusive. */
export interface Ungrounded {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** One sentence that says what is wrong, fit to be shown to a model that repairs it. */
  readonly reason: string;
}

/** A part of a statement with what may prove it. */
export interface Part {
  readonly text: string;
  /** The language of the statement as a whole, or of the CV where the statement doesn't tell. */
  readonly language: string | null;
  /** Whether the part begins a sentence. */
  readonly opens: boolean;
  /** Whether it stands in a letter, where a part may speak of the posting without saying so. */
  readonly isLetter: boolean;
  /** Whether only one entry of the CV may prove what is said. */
  readonly role: Entry | null;
  /** The entries whose employers or schools the part names. */
  readonly named: readonly Entry[];
  /** Where the part names an employer or school of the CV, or the employer of the posting. */
  readonly mentions: readonly Piece[];
  /** Whether the part says that something is missing or hoped for. */
  readonly denied: boolean;
  /** Whether it is a question or a hint that takes nothing of the person for given. */
  readonly hypothetical: boolean;
  readonly ownerAt: (at: number) => Owner;
  /** What may prove a claim at a place. */
  readonly poolAt: (at: number) => Pool;
  readonly sources: Sources;
}

/** A claim at a place of a part. */
export const claim = (kind: ClaimKind, piece: Piece, reason: string): Ungrounded => ({
  kind,
  text: piece.text,
  start: piece.from,
  end: piece.to,
  reason,
});

/** Whether two pieces share a letter. */
export const overlaps = (one: Piece, other: Piece): boolean => one.from < other.to && other.from < one.to;
