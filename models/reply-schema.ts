import * as z from "zod";

const Json = z.json();
export type Json = z.infer<typeof Json>;

/** The input schema of the one tool: JSON Schema of an object. */
export type ReplySchema = { [key: string]: Json } & { type: "object" };

const isObjectSchema = (schema: Json): schema is ReplySchema =>
  typeof schema === "object" && schema !== null && !Array.isArray(schema) && schema.type === "object";

/**
 * The JSON Schema of a reply. At its top it has `type`, `properties` and `required` alone: Amazon Nova takes nothing else
 * there (https://docs.aws.amazon.com/nova/latest/userguide/tool-use-definition.html). It has no references, which some
 * OpenAI-compatible servers can't follow. Throws for what is not an object and for what JSON Schema can't say.
 */
export function replySchema<Reply>(name: string, reply: z.ZodType<Reply>): ReplySchema {
  const whole = Json.parse(
    JSON.parse(JSON.stringify(z.toJSONSchema(reply, { io: "input", target: "draft-7", reused: "inline" }))),
  );
  if (!isObjectSchema(whole)) throw new Error(`the reply to ${name} is not an object`);
  if (JSON.stringify(whole).includes('"$ref"')) throw new Error(`the reply to ${name} refers to itself`);
  const { type, properties = {}, required = [] } = whole;
  return { type, properties, required };
}
