import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { DrawnAnalytics } from "../../../schemas/charts.ts";
import { CvProfile } from "../../../schemas/cv.ts";
import { GapAnalysis } from "../../../schemas/gap.ts";
import { InterviewPack } from "../../../schemas/interview.ts";
import { JobProfile } from "../../../schemas/job.ts";
import { CoverLetter } from "../../../schemas/letter.ts";
import { TraceNodeView } from "../../../schemas/operator-views.ts";
import { RequestOptions } from "../../../schemas/options.ts";
import { CvRewrite } from "../../../schemas/rewrite.ts";

/** Names of schemas in the document. What else a schema says about itself it says where it is declared. */
class Names extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  override get<S extends z.core.$ZodType>(schema: S): z.core.GlobalMeta {
    return { ...z.globalRegistry.get(schema), ...super.get(schema) };
  }
}

const names = new Names();
const named = {
  TraceNodeView,
  CvProfile,
  JobProfile,
  GapAnalysis,
  CvRewrite,
  CoverLetter,
  InterviewPack,
  DrawnAnalytics,
  RequestOptions,
};
for (const [id, schema] of Object.entries(named)) names.add(schema, { id });

export type JsonSchema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The same schema with its references moved from `$defs` to the components of an OpenAPI document. */
function relocated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocated);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) =>
    key === "$ref" && typeof inner === "string"
      ? [key, inner.replace("#/$defs/", "#/components/schemas/")]
      : [key, relocated(inner)],
  );
  return Object.fromEntries(entries);
}

/**
 * Collects the JSON Schemas (draft 2020-12, the dialect of OpenAPI 3.1) of one document: the large ones are named once,
 * in its components.
 */
export function schemaBook() {
  const components: Record<string, unknown> = {};
  /** Schemas without a name of their own (recursive ones) are numbered: two of them must not share a number. */
  const put = (name: string, schema: unknown): void => {
    const known = components[name];
    if (known !== undefined && !isDeepStrictEqual(known, schema)) throw new Error(`two schemas are named ${name}`);
    components[name] = schema;
  };
  return {
    components,
    /** `input`: as clients send it; `output`: as we answer. */
    of(schema: z.ZodType, io: "input" | "output"): JsonSchema {
      const { properties, $defs } = z.toJSONSchema(z.object({ schema }), {
        target: "draft-2020-12",
        metadata: names,
        io,
        override: ({ jsonSchema }) => {
          // The format says it; the pattern behind it would fill pages.
          if (jsonSchema.format === "date-time" || jsonSchema.format === "uuid") delete jsonSchema.pattern;
        },
      });
      // Requests and answers may see the same schema differently (defaults, unknown fields): each has its own.
      for (const [name, definition] of Object.entries($defs ?? {})) {
        const { id: _, ...rest } = definition;
        put(io === "input" ? `${name}Input` : name, relocated(io === "input" ? asInput(rest) : rest));
      }
      const own = properties?.schema;
      const found = relocated(io === "input" ? asInput(own) : own);
      return isObject(found) ? found : {};
    },
  };
}

/** A schema of a request, whose references mean the request's view of what they name. */
function asInput(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asInput);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [key, `${inner}Input`] : [key, asInput(inner)],
  );
  return Object.fromEntries(entries);
}
