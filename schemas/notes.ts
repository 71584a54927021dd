import type { Note } from "./rewrite.ts";

/**
 * The catalogue of what a rewrite, a letter or an interview pack could not do. A note is no failure: the rest was
 * delivered. Each sentence says what is missing and what the person can do about it.
 */
export const notes = {
  cv_without_work:
    "The CV names no jobs, so there were no bullet points to work on; add jobs, placements or projects with what you did there.",
  cv_without_bullets:
    "The jobs of the CV have no bullet points; add two to four lines to each that say what you did and what came of it.",
  cv_very_short:
    "The CV has very few words, so little could be said about you; add your tasks, results and skills and try again.",
  languages_differ:
    "The posting and the CV are in different languages; the CV was not translated, so its words stay as you wrote them.",
  language_not_supported: "We don't write in this language yet; the texts around your own words are in English.",
  nothing_proven:
    "The CV shows none of the skills that the posting asks for; nothing was claimed, so the result stays general.",
  nothing_to_change: "Nothing in the CV had to be changed for this posting.",
  lines_not_used:
    "Some lines of the CV or the posting read like orders to a program; they were treated as plain text and not used.",
  letter_below_length:
    "The CV holds too few facts for a letter of this length; it is shorter, because nothing was added to fill it.",
  posting_without_title: "The posting names no job title; the letter speaks of the position in general.",
  posting_without_company: "The posting names no employer; the letter speaks of the company in general.",
  wish_not_proven:
    "Your instructions ask to mention something that the CV doesn't show; add it to the CV if it is true, and it can be used.",
  wishes_need_model:
    "Some of your instructions need a language model to follow; the built-in writer left them out and took no facts from them.",
  wish_form_of_address: "The form of address that you wish can't be followed in this language; the usual one was used.",
  fewer_questions:
    "There were too few points in the posting and the CV for the number of questions that you asked for; none was repeated to fill up.",
  stories_from_memory:
    "The CV has too few bullet points for every question about your experience; some stories have to come from your memory.",
} as const;

export type NoteCode = keyof typeof notes;

/** A note with its sentence. */
export const noteOf = (code: NoteCode): Note => ({ code, message: notes[code] });

/** Whether a string, for instance one from a model, is a code of the catalogue. */
export const isNoteCode = (code: string): code is NoteCode => Object.hasOwn(notes, code);
