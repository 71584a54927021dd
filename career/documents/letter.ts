import type { CvProfile } from "../../schemas/cv.ts";
import type { PageSize } from "../../schemas/documents.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { CoverLetter } from "../../schemas/letter.ts";
import { printable } from "./characters.ts";
import { textAt } from "./cv/fields.ts";
import { personBlock, placeLine } from "./cv/person.ts";
import { type Block, type Outline, paragraph, plain } from "./outline.ts";
import { longDate } from "./wording/dates.ts";
import { letterWording } from "./wording/letter-wording.ts";

/** A letter: the sender as on the CV, date, recipient, subject, text, closing and name. */
export function outlineLetter(
  letter: CoverLetter,
  cv: CvProfile,
  job: JobProfile | null,
  date: Date,
  page: PageSize,
): Outline {
  const words = letterWording[letter.language];
  const signature = printable(letter.signature ?? "");
  const name = textAt(cv.basics, "name") ?? signature;
  const town = textAt(cv.basics.location ?? {}, "city");
  const written = longDate(date, letter.language, page === "letter");
  const recipient = [job?.company ?? "", job?.location ?? ""].map(printable).filter((line) => line !== "");
  const sender: Block = personBlock(cv, name === "" ? words.document : name);
  return {
    title: [name, printable(letter.subject)].filter((part) => part !== "").join(" – "),
    runningName: name === "" ? words.document : name,
    author: name === "" ? null : name,
    language: letter.language,
    shape: "letter",
    blocks: [
      sender,
      paragraph(plain(words.place(placeLine(cv) === null ? null : town, written)), "date"),
      ...recipient.map((line) => paragraph(plain(line), "line")),
      { kind: "subject", text: printable(letter.subject) },
      paragraph(plain(printable(letter.salutation))),
      ...letter.paragraphs.map(({ text }) => paragraph(plain(printable(text)))),
      paragraph(plain(printable(letter.closing))),
      ...(signature === "" ? [] : [paragraph(plain(signature), "sign")]),
    ],
  };
}
