/** Nothing of what was written is proven by the CV and the posting, so nothing of it can be shown. The message is a sentence. */
export class NothingProven extends Error {
  override readonly name = "NothingProven";
}
