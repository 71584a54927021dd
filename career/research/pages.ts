import type { Page } from "../../schemas/page.ts";
import type { DocumentSort } from "../../schemas/submissions.ts";

/** Characters of text, links left out, below which a page only leads to others. */
const LEAST_TEXT = 400;

/** Whether a page says something itself, and is not only a list of links to others. */
export function saysSomething({ text, links, structured }: Pick<Page, "text" | "links" | "structured">): boolean {
  const described = structured.jobPostings.length + structured.occupations.length + structured.questions.length;
  if (described > 0) return text.length > 0;
  const ofLinks = links.reduce((sum, link) => sum + (text.includes(link.text) ? link.text.length : 0), 0);
  return text.length - ofLinks >= LEAST_TEXT;
}

/** What a page becomes in the knowledge base: what it says of itself goes before what its source is. */
export function sortOf({ structured }: Pick<Page, "structured">, source: DocumentSort): DocumentSort {
  if (structured.jobPostings.length > 0) return "posting";
  if (structured.occupations.length > 0) return "occupation";
  return source;
}

/** The text of a page with what it says in schema.org's terms and nowhere else: questions with answers, occupations. */
export function wholeText({ text, structured }: Pick<Page, "text" | "structured">): string {
  const asked = structured.questions.flatMap(({ question, answer }) =>
    question === null || answer === null || text.includes(answer.slice(0, 80))
      ? []
      : [`## ${question}\n\n${plain(answer)}`],
  );
  const occupations = structured.occupations.flatMap(({ name, description, skills }) =>
    name === null || description === null || text.includes(description.slice(0, 80))
      ? []
      : [
          `## ${name}\n\n${plain(description)}${skills.length === 0 ? "" : `\n\n${skills.map((skill) => `- ${skill}`).join("\n")}`}`,
        ],
  );
  return [text, ...asked, ...occupations].join("\n\n");
}

/** Answers in FAQs are often pieces of HTML. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]{0,500}>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
