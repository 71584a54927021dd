/**
 * The catalogue of what can go wrong for a person. Codes travel (on the bus, in the API); sentences are looked up here.
 * Each sentence says what happened and what to do.
 */
export const problems = {
  file_empty: "The file is empty; choose the file again or paste the text.",
  file_too_large: "The file is larger than 10 MB; export it again without large pictures, or paste the text.",
  file_too_many_pages: "The document has more than 100 pages; send only the pages that matter.",
  file_format_unknown:
    "The file is not a PDF, DOCX, HTML, JSON Resume, text or Markdown document or LinkedIn's data export; convert it to one of these.",
  file_not_text: "The file holds binary data and not text; choose a PDF, DOCX, HTML, text or Markdown document.",
  file_takes_too_long: "The file took too long to read; export it again as a plain PDF or paste the text.",
  file_takes_too_much_memory:
    "The file needs too much memory to be read; export it again without large pictures, or paste the text.",
  pdf_no_text:
    "The PDF holds pictures of pages and no text (a scan); run it through text recognition or export it from the program that it was written in.",
  pdf_encrypted: "The PDF is protected by a password; save a copy without the password.",
  pdf_damaged: "The PDF is damaged and can't be read; export it again.",
  docx_damaged: "The file is named .docx but is not a Word document; save it again as DOCX or as PDF.",
  zip_not_linkedin:
    "The ZIP is not LinkedIn's data export, or it is damaged; choose the archive as LinkedIn sent it, or another document.",
  cv_too_short: "There are too few words for a CV; check that the right file was chosen.",
  cv_not_recognized:
    "The text doesn't look like a CV: no contact data, jobs, education or skills were found; check that the right file was chosen.",
  job_too_short: "The posting has too few words to compare with; paste the whole posting.",
  job_not_recognized:
    "The text doesn't look like a job posting: no tasks or requirements were found; paste the whole posting.",
  nothing_proven:
    "Nothing that was written is proven by the CV; look at what was read of it (careerassist parse cv), and try again with a CV that says more.",
  upload_missing: "The uploaded file was not found; upload it again.",
  input_gone: "The request's input is no longer stored; start a new request.",
  step_failed: "A step failed after several tries; start the request again, and tell the operator if it fails again.",
  event_invalid: "An event didn't match its schema; the operator finds it in the dead letters.",
  already_ended: "The request has ended already; there is nothing left to cancel.",
  too_many_requests: "Too many of your requests are at work; wait for one to end and try again.",
  limit_reached: "You have asked for this too often within a short time; wait a while and try again.",
  idempotency_key_reused:
    "This Idempotency-Key was used for another request; use a new key, or send the same request again.",
  idempotency_key_invalid: "An Idempotency-Key has 1 to 255 printable characters; send another one.",
  timed_out: "The request made no progress for too long; start it again.",
} as const;

export type ProblemCode = keyof typeof problems;

/** The sentence for a code, for people. */
export const sentence = (code: ProblemCode): string => problems[code];

/** Whether a string, for instance one from the bus, is a code of the catalogue. */
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);
