import { type ProblemCode, sentence } from "../../schemas/problems.ts";

/**
 * A document that no further try will read: too large, encrypted, not a CV at all. `code` names the reason in the
 * catalogue of problems; the message is the catalogue's sentence, fit to be shown to a person.
 */
export class UnreadableDocument extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, options?: ErrorOptions) {
    super(sentence(code), options);
    this.name = "UnreadableDocument";
    this.code = code;
  }
}
