import type * as z from "zod";
import type { EventDeclaration } from "./event.ts";
import { patternOf } from "./event.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import type { BusEventView, CatalogueEventView } from "./operator-views.ts";

/** What the catalogue says of each event, out of its declaration. */

const exampleId = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a0e1";
const exampleRequest = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010";
const occurredAt = "2026-11-20T09:30:00.000Z";

/** The pattern of a rule that gets these events as they happen: those of replays are kept out. */
export const subscriptionTo = (declaration: EventDeclaration): Record<string, unknown> => ({
  ...patternOf([declaration]),
  "replay-name": [{ exists: false }],
  detail: { metadata: { replay: [{ exists: false }] } },
});

/** An event of this declaration as it stands on the bus. */
export const exampleOf = (declaration: EventDeclaration): z.infer<typeof BusEventView> => ({
  version: "0",
  id: exampleId,
  "detail-type": declaration.type,
  source: declaration.source,
  account: "123456789012",
  time: `${occurredAt.slice(0, 19)}Z`,
  region: "eu-central-1",
  resources: [],
  detail: {
    metadata: {
      id: exampleId,
      requestId: exampleRequest,
      causationId: null,
      subject: "nVQ3hZb0p5mYB1ZtG2c8xw",
      occurredAt,
      version: declaration.version,
      wants: ["cv", "job", "gap"],
    },
    data: { ...(declaration.example as Readonly<Record<string, unknown>>) },
  },
});

/** All that a data team needs to listen to an event. */
export const catalogueEntryOf = (declaration: EventDeclaration): z.infer<typeof CatalogueEventView> => ({
  type: declaration.type,
  version: declaration.version,
  source: declaration.source,
  description: declaration.description,
  settles: declaration.settles ?? null,
  schema: jsonSchemaOf(declaration),
  example: exampleOf(declaration),
  pattern: subscriptionTo(declaration),
});
