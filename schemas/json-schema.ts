import * as z from "zod";
import type { EventDeclaration } from "./event.ts";

/**
 * The JSON Schema of an event's `detail`, for the schema registry, for other teams and for `published/`. Draft 4 is what
 * EventBridge's registry understands (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema.html).
 */
export function jsonSchemaOf(
  declaration: EventDeclaration,
  target: "draft-04" | "draft-07" = "draft-04",
): Record<string, unknown> {
  const schema = z.toJSONSchema(declaration.detail, {
    target,
    // As readers see it: fields that they don't know may be there.
    io: "input",
    override: ({ jsonSchema }) => {
      // An open vocabulary is shown and not promised to be all.
      if (jsonSchema["x-open"] !== true) return;
      jsonSchema.description = `at the moment: ${jsonSchema.enum?.join(", ")}`;
      delete jsonSchema.enum;
    },
  });
  return { ...schema, title: declaration.type, description: declaration.description };
}

/** The name under which a version of an event is published. */
export const publishedName = ({ type, version }: EventDeclaration): string => `${type}.v${version}`;
