/** Why a page was not read though the web let us: a sentence for each code, in the manner of the catalogue of problems. */
export const refusals = {
  robots_refused: "The site's robots.txt asks programs not to read this page; look for another source.",
  robots_unknown: "The site's robots.txt can't be read, so nothing is fetched from it now; try again later.",
  host_waiting: "The site asks for a longer pause between pages than one call may last; try again later.",
  page_missing: "The site has no such page any more; look for another source.",
  page_failed: "The site answered with an error; try again later.",
  key_missing: "An API key is needed; send it as x-api-key.",
  sign_in_missing: "An API key is needed, or an access token; WWW-Authenticate says where to get one.",
  key_refused: "This API key may not call the tool; ask the operator for one that may.",
  token_refused: "The access token isn't one of ours or has run out; sign in again.",
  token_unchecked: "Access tokens can't be checked at the moment; try again shortly.",
  scope_missing: "The access token isn't for this tool; sign in again and ask for its scope.",
  too_many_calls: "You have called many tools within this minute; go on in the next one.",
  role_refused: "Your role may not call the tool; ask an operator for the role operator or data.",
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
