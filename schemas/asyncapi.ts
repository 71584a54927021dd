import { exampleOf } from "./catalogue.ts";
import type { EventDeclaration } from "./event.ts";
import { jsonSchemaOf, publishedName } from "./json-schema.ts";

/**
 * The events as an AsyncAPI 3 document (https://www.asyncapi.com/docs/reference/specification/v3.0.0). Operations are
 * told from our side: we send.
 */

const ref = (path: string): { readonly $ref: string } => ({ $ref: `#/${path}` });

/** The dialect that AsyncAPI builds upon (the specification's Schema Object). */
const SCHEMA_FORMAT = "application/schema+json;version=draft-07";

/** What EventBridge puts around the detail of an event. */
const envelopeOf = (declaration: EventDeclaration) => ({
  type: "object",
  required: ["version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail"],
  properties: {
    version: { const: "0" },
    id: { type: "string", description: "EventBridge's own; use detail.metadata.id to recognize an event." },
    "detail-type": { const: declaration.type },
    source: { const: declaration.source },
    account: { type: "string" },
    time: { type: "string", format: "date-time" },
    region: { type: "string" },
    resources: { type: "array", items: { type: "string" } },
    "replay-name": { type: "string", description: "Only on events that an archive replays." },
    detail: withoutDialect(jsonSchemaOf(declaration, "draft-07")),
  },
});

/** The dialect of an inner schema is that of the whole. */
function withoutDialect({ $schema: _, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return schema;
}

const messageOf = (declaration: EventDeclaration) => ({
  name: declaration.type,
  title: `${declaration.type}, version ${declaration.version}`,
  summary: declaration.description,
  contentType: "application/json",
  payload: { schemaFormat: SCHEMA_FORMAT, schema: envelopeOf(declaration) },
  examples: [{ name: "example", payload: exampleOf(declaration) }],
  tags: [{ name: declaration.source }],
});

/** The document of these events on a bus of this name and region. */
export function asyncApiOf(
  events: readonly EventDeclaration[],
  bus: { readonly name: string; readonly region: string },
) {
  const messages = Object.fromEntries(events.map((event) => [publishedName(event), messageOf(event)]));
  const named = (path: string) =>
    Object.fromEntries(events.map((event) => [publishedName(event), ref(`${path}/${publishedName(event)}`)]));
  return {
    asyncapi: "3.0.0" as const,
    info: {
      title: "CareerAssist events",
      version: "1",
      description:
        "What is on the EventBridge bus. Ids, closed vocabularies, buckets, scores and codes only: no text of a person. Read tolerantly: new fields may come. Events may come twice and in any order.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    defaultContentType: "application/json",
    servers: {
      bus: {
        host: `events.${bus.region}.amazonaws.com`,
        protocol: "https",
        description: "Amazon EventBridge. Subscribe with a rule on the bus; nothing is polled here.",
      },
    },
    channels: {
      bus: {
        address: bus.name,
        title: "The event bus",
        servers: [ref("servers/bus")],
        messages: named("components/messages"),
      },
    },
    operations: Object.fromEntries(
      events.map((event) => [
        `publish${event.type}V${event.version}`,
        {
          action: "send" as const,
          title: `${event.source} publishes ${event.type}`,
          channel: ref("channels/bus"),
          messages: [ref(`channels/bus/messages/${publishedName(event)}`)],
        },
      ]),
    ),
    components: { messages },
  };
}
