/**
 * Why something was not fetched: a sentence for each code, in the manner of the catalogue of problems. They name no
 * address that was found behind a name: that would tell a stranger about the network that we stand in.
 */
export const refusals = {
  url_invalid: "This is not a web address; give one that starts with https:// or http://.",
  scheme_refused: "Only http and https addresses are fetched; give the address of a web page.",
  credentials_refused: "The address holds a user name or a password; give it without.",
  port_refused: "The address names an unusual port; only 80 and 443 are fetched from.",
  host_refused: "The address names a machine inside a network; only public web sites are fetched.",
  address_refused:
    "The address leads into a private network or to a service of the cloud; only public web sites are fetched.",
  host_unknown: "The site's name can't be found; check the address.",
  unreachable: "The site doesn't answer; try again later.",
  too_many_redirects: "The site sends from one address to the next without end; give the address of the page itself.",
  too_slow: "The site took too long to answer; try again later.",
  too_large: "The page is larger than allowed; give the address of a smaller one.",
  encoding_refused: "The page is packed in a way that is not understood; it can't be read.",
  content_refused: "The address leads to a kind of file that is not read; give the address of a page or a PDF.",
  answer_invalid: "The site's answer is not proper HTTP; it can't be read.",
} as const;

export type RefusalCode = keyof typeof refusals;

/** A fetch that was refused or came to nothing. The message is the sentence for people. */
export class FetchRefused extends Error {
  override readonly name = "FetchRefused";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(refusals[code], options);
    this.code = code;
  }
}
