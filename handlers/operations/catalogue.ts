import { asyncApiOf } from "../../schemas/asyncapi.ts";
import { catalogueEntryOf } from "../../schemas/catalogue.ts";
import { events } from "../../schemas/events.ts";
import { serve } from "../api/contract/operation.ts";
import * as declared from "./contract/catalogue.ts";

/** It changes with a deployment only. */
const headers = { "cache-control": "private, max-age=300" };

/** `/catalogue`: what is on the bus, for those who listen. */
export const catalogueRoutes = ({ busName, region }: { readonly busName: string; readonly region: string }) => [
  serve(declared.getCatalogue, async (c) => {
    c.header("cache-control", headers["cache-control"]);
    return { status: 200, data: { bus: busName, events: events.map(catalogueEntryOf) } };
  }),
  serve(declared.getAsyncApi, async () => ({
    raw: Response.json(asyncApiOf(events, { name: busName, region }), { headers }),
  })),
];
