import type { ToolAnnotations } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";

/** What a running tool may use of its call. */
export interface Call {
  /** Aborted when the caller cancels or goes away. */
  readonly signal: AbortSignal;
  /** Tells the caller how far the work is, if they asked to know. */
  readonly progress: (done: number, total: number, message: string) => Promise<void>;
}

interface Declaration<I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  readonly annotations: ToolAnnotations;
  readonly run: (input: z.output<I>, call: Call) => Promise<z.input<O>>;
}

/** A tool as the server sees it: its contract in JSON Schema, and one way to run it that checks both ends. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly inputSchema: Record<string, unknown>;
  readonly outputSchema: Record<string, unknown>;
  /** Throws InvalidInput if the arguments don't match the schema. */
  readonly run: (input: unknown, call: Call) => Promise<Record<string, unknown>>;
}

/** Arguments that don't match a tool's schema. The message says which and why. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
}

/** Makes a tool of its declaration. */
export function tool<I extends z.ZodObject, O extends z.ZodObject>(declared: Declaration<I, O>): Tool {
  const { name, title, description, annotations } = declared;
  return {
    name,
    title,
    description,
    annotations,
    inputSchema: jsonSchemaOf(declared.input, "input"),
    outputSchema: jsonSchemaOf(declared.output, "output"),
    run: async (input, call) => {
      const parsed = declared.input.safeParse(input);
      if (!parsed.success) throw new InvalidInput(z.prettifyError(parsed.error));
      return declared.output.parse(await declared.run(parsed.data, call));
    },
  };
}

/** The JSON Schema of a document, without the format `includes` that zod adds and no validator knows: the pattern says it. */
const jsonSchemaOf = (schema: z.ZodObject, io: "input" | "output"): Record<string, unknown> =>
  z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === "includes") delete jsonSchema.format;
    },
  });
