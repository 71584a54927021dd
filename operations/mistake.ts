/**
 * Why something that an operator asked for can't be had: what they named isn't there (`unknown_agent`, `not_found`), they
 * asked in a wrong way (`invalid`), it can't be done as things stand (`conflict`), or it was tried and failed (`failed`).
 */
export type MistakeKind = "unknown_agent" | "not_found" | "invalid" | "conflict" | "failed";

/** Something that an operator asked for and can't have, in one sentence that says why. */
export class Mistake extends Error {
  readonly kind: MistakeKind;

  constructor(kind: MistakeKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
