import type { AtsKeywords, BulletTemplates, CorpusDocument, InterviewQuestionDocument } from "../../schemas/corpus.ts";

const words = {
  en: { titles: "Also called", why: "Why it is asked", good: "A good answer holds", avoid: "What spoils it" },
  de: { titles: "Auch", why: "Warum gefragt wird", good: "Eine gute Antwort enthält", avoid: "Was sie verdirbt" },
} as const;
const followUps = { en: "What may be asked next", de: "Was danach kommen kann" } as const;

/** The corpus is written in English and German; any other language would get English headings. */
const key = (document: CorpusDocument): "en" | "de" => (document.language === "de" ? "de" : "en");

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, list(lines)];

const bulletTemplates = (document: BulletTemplates): string[] => [
  `${document.role}. ${words[key(document)].titles}: ${document.titles.join(", ")}.`,
  document.focus,
  list(document.templates.map(({ text }) => text)),
];

const atsKeywords = (document: AtsKeywords): string[] => [
  document.advice,
  list(document.groups.map(({ name, terms }) => `${name}: ${terms.join(", ")}`)),
  ...(document.spellings.length === 0 ? [] : [list(document.spellings.map(({ long, short }) => `${long} (${short})`))]),
];

function interviewQuestion(document: InterviewQuestionDocument): string[] {
  const own = words[key(document)];
  return [
    `${own.why}: ${document.why}`,
    ...section(own.good, document.goodAnswer),
    ...section(own.avoid, document.avoid),
    ...section(followUps[key(document)], document.followUps),
  ];
}

function parts(document: CorpusDocument): string[] {
  if (document.kind === "guide") return [document.body];
  if (document.kind === "bullet-templates") return bulletTemplates(document);
  return document.kind === "ats-keywords" ? atsKeywords(document) : interviewQuestion(document);
}

/** A document of the corpus as Markdown, its title as the first heading: what is cut into chunks and searched. */
export const toMarkdown = (document: CorpusDocument): string =>
  [`# ${document.title}`, ...parts(document)].join("\n\n");
