import { type Command, InvalidArgumentError, Option } from "commander";
import { documentSorts } from "../schemas/submissions.ts";
import type { AddOptions, SearchOptions } from "./commands/knowledge.ts";
import type { TargetOptions } from "./operator/target.ts";
import { onTarget } from "./operators.ts";

function readLanguage(text: string): string {
  if (/^[a-z]{2}$/.test(text)) return text;
  throw new InvalidArgumentError("A language has two letters, such as en.");
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 20) return limit;
  throw new InvalidArgumentError("A whole number from 1 to 20.");
}

const kind = (description: string): Option => new Option("--kind <kind>", description).choices(documentSorts);

/** The commands around the knowledge base. */
export function addKnowledgeCommands(program: Command): void {
  const knowledge = program
    .command("knowledge")
    .description("what the knowledge base says, and your own documents in it")
    .exitOverride();

  knowledge
    .command("search")
    .description("ask it a question, in any words")
    .argument("<question...>", "the question")
    .option("--language <code>", "the language that answers are wanted in", readLanguage)
    .addOption(kind("only documents of this kind"))
    .option("--limit <n>", "so many passages", readLimit, 5)
    .option("--json", "print JSON instead of text")
    .exitOverride()
    .action(async (words: string[], options: SearchOptions) => {
      const { searchKnowledge } = await import("./commands/knowledge.ts");
      await searchKnowledge(words.join(" "), options);
    });

  knowledge
    .command("list")
    .description("your own documents, and how much there is for everybody")
    .option("--json", "print JSON instead of text")
    .exitOverride()
    .action(async (options: { json?: boolean }) => {
      const { listKnowledge } = await import("./commands/knowledge.ts");
      await listKnowledge(options);
    });

  knowledge
    .command("add")
    .description("add a document of your own (Markdown, HTML or text); nobody else finds it")
    .argument("<file>", "the file; - reads standard input")
    .option("--title <title>", "by default the file's name")
    .addOption(kind("what it is").default("note"))
    .option("--language <code>", "its language; found out if not given", readLanguage)
    .option("--url <address>", "the page that it comes from")
    .exitOverride()
    .action(async (file: string, options: AddOptions) => {
      const { addKnowledge } = await import("./commands/knowledge.ts");
      await addKnowledge(file, options);
    });

  knowledge
    .command("remove")
    .description("remove a document of your own")
    .argument("<document>", "its id, as `list` shows it")
    .exitOverride()
    .action(async (id: string) => {
      const { removeKnowledge } = await import("./commands/knowledge.ts");
      await removeKnowledge(id);
    });

  onTarget(knowledge.command("seed").description("fill it with the documents that ship with the product (operators)"))
    .option("--json", "print JSON instead of text")
    .action(async (options: TargetOptions & { json?: boolean }) => {
      const { seedKnowledge } = await import("./commands/seed.ts");
      await seedKnowledge(options);
    });
}
