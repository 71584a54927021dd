/** Why a page was not read though the web let us: a sentence for each code, in the manner of the catalogue of problems. */
export const refusals = {
  robots_refused: "The site's robots.txt asks programs not to read this page; look for another source.",
  robots_unknown: "The site's robots.txt can't be read, so nothing is fetched from it now; try again later.",
  host_waiting: "The site asks for a longer pause between pages than one call may last; try again later.",
  page_missing: "The site has no such page any more; look for another source.",
  page_failed: "The site answered with an error; try again later.",
  key_missing: "An API key is needed; send it as x-api-key.",
  key_refused: "This API key may not call the tool; ask the operator for one that may.",
} as const;

/** A refusal of the researcher. The message is the sentence for people. */
export class ResearchRefused extends Error {
  override readonly name = "ResearchRefused";
  readonly code: keyof typeof refusals;

  constructor(code: keyof typeof refusals) {
    super(refusals[code]);
    this.code = code;
  }
}
