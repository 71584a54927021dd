import type * as z from "zod";
import { type ReplySchema, replySchema } from "./reply-schema.ts";

/** The words with which a task is put to a model. One file in `models/prompts/` a version; a version never changes. */
export interface Prompt {
  /** For example `write-letter/1`. */
  readonly version: string;
  readonly system: string;
}

/** A named text that a model is given to work with: data, whatever it says. */
export interface Material {
  /** Lower-case letters, digits and hyphens, for example `cv`. */
  readonly name: string;
  readonly text: string;
}

/** A reply of the right shape that nothing can be made of. Its message is a sentence that the model can mend it by. */
export class InvalidReply extends Error {
  override readonly name = "InvalidReply";
}

/** How a language model is asked, in terms of what it replies. */
export interface Asking<Input, Output, Reply> {
  readonly prompt: Prompt;
  /** What the model has to return: an object; it becomes the input schema of the one tool that the model can call. */
  readonly reply: z.ZodType<Reply>;
  readonly quote: (input: Input) => readonly Material[];
  /** Makes the answer out of a reply. Throws InvalidReply where it can't. */
  readonly assemble: (reply: Reply, input: Input) => Output;
  /** What of an answer isn't grounded in the input or is otherwise wrong, in sentences; they are told the model once. */
  readonly check: (output: Output, input: Input) => readonly string[];
  readonly maxTokens: number;
}

/** What a reply is worth: an output of the right shape with its problems, or only problems. */
export interface Judged<Output> {
  readonly output: Output | null;
  readonly problems: readonly string[];
}

/** How a language model is asked; made by `asking`, which alone knows the type of the reply. */
export interface Ask<Input, Output> {
  readonly prompt: Prompt;
  readonly schema: ReplySchema;
  readonly quote: (input: Input) => readonly Material[];
  readonly maxTokens: number;
  /** Judges the JSON text of a reply; `output` is the task's own schema. */
  readonly judge: (text: string, input: Input, output: z.ZodType<Output>) => Judged<Output>;
  readonly check: (output: Output, input: Input) => readonly string[];
}

const MOST_PROBLEMS = 20;

const sentences = (what: string, { issues }: z.ZodError): string[] =>
  issues
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => `${what}${path.length > 0 ? ` at ${path.join(".")}` : ""}: ${message}.`);

function parsed(text: string): { readonly value: unknown } | { readonly mistake: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // The parser's message quotes the text: it goes to the model only, never to a log.
    return { mistake: `The reply is not JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

function assembled<Input, Output, Reply>(
  assemble: Asking<Input, Output, Reply>["assemble"],
  reply: Reply,
  input: Input,
): { readonly value: Output } | { readonly mistake: string } {
  try {
    return { value: assemble(reply, input) };
  } catch (error) {
    if (error instanceof InvalidReply) return { mistake: error.message };
    throw error;
  }
}

/** Throws if the reply isn't an object, or has no JSON Schema: a mistake in the program. */
export function asking<Input, Output, Reply>(question: Asking<Input, Output, Reply>): Ask<Input, Output> {
  const { prompt, reply, quote, maxTokens, assemble, check } = question;
  const nothing = (...problems: string[]): Judged<Output> => ({ output: null, problems });
  return {
    prompt,
    schema: replySchema(prompt.version, reply),
    quote,
    maxTokens,
    check,
    judge(text, input, output) {
      const json = parsed(text);
      if ("mistake" in json) return nothing(json.mistake);
      const replied = reply.safeParse(json.value);
      if (!replied.success) return nothing(...sentences("The reply is wrong", replied.error));
      const made = assembled(assemble, replied.data, input);
      if ("mistake" in made) return nothing(made.mistake);
      const valid = output.safeParse(made.value);
      if (!valid.success) return nothing(...sentences("What the reply makes is wrong", valid.error));
      return { output: valid.data, problems: check(valid.data, input).slice(0, MOST_PROBLEMS) };
    },
  };
}
