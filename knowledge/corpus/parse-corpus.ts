import { CorpusDocument } from "../../schemas/corpus.ts";

/** A file of the corpus: what its documents share, and their text. */
export interface CorpusFile {
  readonly kind: CorpusDocument["kind"];
  readonly language: CorpusDocument["language"];
  /** ISO date of the last reading by a person. */
  readonly updated: string;
  readonly text: string;
}

/** Everything in the corpus is our own writing, given away. */
export const licence = "CC0-1.0, written for CareerAssist";

interface Block {
  readonly head: readonly string[];
  readonly lines: readonly string[];
}

const listed = (text: string | undefined, separator: RegExp): string[] =>
  (text ?? "")
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Cuts a file at its `=== …` lines; what stands before the first belongs to nobody. */
function blocks(text: string): Block[] {
  return text
    .split(/^=== /mu)
    .slice(1)
    .map((block) => {
      const [head = "", ...lines] = block.trimEnd().split("\n");
      return { head: head.split("|").map((cell) => cell.trim()), lines };
    });
}

const marked = (lines: readonly string[], mark: string): string[] =>
  lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2).trim());

type Draft = Readonly<Record<string, unknown>>;

const guide = ({ head: [id, title, topics, fields], lines }: Block): Draft => ({
  id,
  title,
  topics: listed(topics, /,/u),
  fields: listed(fields, /\s+/u),
  body: lines.join("\n").trim(),
});

const headings = { en: "Bullet points for the role", de: "Stichpunkte für den Beruf" } as const;

function bulletTemplates({ head: [id, role = "", fields, titles], lines }: Block, language: string): Draft {
  return {
    id,
    title: `${language === "de" ? headings.de : headings.en}: ${role}`,
    topics: ["bullets", "cv"],
    fields: listed(fields, /\s+/u),
    role,
    titles: listed(titles, /,/u),
    focus: lines.find((line) => !line.startsWith("- ")) ?? "",
    templates: marked(lines, "-").map((line) => {
      const cut = line.lastIndexOf("|");
      return { text: line.slice(0, cut).trim(), measure: line.slice(cut + 1).trim() };
    }),
  };
}

function atsKeywords({ head: [id, title, fields], lines }: Block): Draft {
  const [advice = "", ...rest] = lines;
  return {
    id,
    title,
    topics: ["keywords", "ats"],
    fields: listed(fields, /\s+/u),
    advice,
    groups: rest
      .filter((line) => !line.startsWith("="))
      .map((line) => {
        const cut = line.indexOf(":");
        return { name: line.slice(0, cut).trim(), terms: listed(line.slice(cut + 1), /,/u) };
      }),
    spellings: marked(rest, "=").map((line) => {
      const [long = "", short = ""] = line.split(" = ").map((part) => part.trim());
      return { long, short };
    }),
  };
}

const interviewQuestion = ({ head, lines }: Block): Draft => ({
  id: head[0],
  title: head[1],
  questionKind: head[2],
  difficulty: head[3],
  fields: listed(head[4], /\s+/u),
  topics: listed(head[5], /,/u),
  why: marked(lines, "?").join(" "),
  goodAnswer: marked(lines, "+"),
  avoid: marked(lines, "-"),
  followUps: marked(lines, ">"),
});

function draftOf(block: Block, file: CorpusFile): Draft {
  if (file.kind === "guide") return guide(block);
  if (file.kind === "bullet-templates") return bulletTemplates(block, file.language);
  return file.kind === "ats-keywords" ? atsKeywords(block) : interviewQuestion(block);
}

/** Reads the documents of a file. Throws an Error that names the document where one isn't as `schemas/corpus.ts` says. */
export function parseCorpus(file: CorpusFile): CorpusDocument[] {
  return blocks(file.text).map((block) => {
    const { kind, language, updated } = file;
    const read = CorpusDocument.safeParse({ ...draftOf(block, file), kind, language, updated, licence });
    if (!read.success) throw new Error(`The corpus has a malformed document "${block.head[0]}": ${read.error.message}`);
    return read.data;
  });
}
