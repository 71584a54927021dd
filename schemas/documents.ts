import * as z from "zod";

/** What can be typeset. */
export const DocumentKind = z.enum(["cv", "letter", "interview", "report"]);
export type DocumentKind = z.infer<typeof DocumentKind>;

export const DocumentFormat = z.enum(["docx", "pdf", "html", "txt", "json"]);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** How a document is set. All of them are of one column, so that programs read them in the right order. */
export const TemplateName = z.enum(["classic", "modern", "compact"]);
export type TemplateName = z.infer<typeof TemplateName>;

export const PageSize = z.enum(["a4", "letter"]);
export type PageSize = z.infer<typeof PageSize>;

/** The formats that each kind comes in. Only a CV has a form in JSON that other programs take: JSON Resume. */
export const formatsOf: Readonly<Record<DocumentKind, readonly DocumentFormat[]>> = {
  cv: ["docx", "pdf", "html", "txt", "json"],
  letter: ["docx", "pdf", "html", "txt"],
  interview: ["docx", "pdf", "html", "txt"],
  report: ["docx", "pdf", "html", "txt"],
};

/** What each format is called on the web. */
export const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  json: "application/json",
};
