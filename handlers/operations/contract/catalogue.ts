import * as z from "zod";
import { CatalogueEventView } from "../../../schemas/operator-views.ts";
import { operation } from "../../api/contract/operation.ts";
import * as examples from "./examples.ts";

const forDataTeams = { tag: "Catalogue", roles: ["data"] } as const;

export const getCatalogue = operation({
  ...forDataTeams,
  id: "getCatalogue",
  method: "get",
  path: "/catalogue/events",
  summary: "Every event that is on the bus: schema, example, and the pattern to listen with",
  answers: {
    200: {
      description: "All events, in the order in which they usually happen.",
      data: z.object({ bus: z.string(), events: z.array(CatalogueEventView) }),
      example: {
        bus: "careerassist",
        events: [
          {
            type: "CvSubmitted",
            version: 1,
            source: "careerassist.api",
            description: "A CV is stored and waits to be read.",
            settles: null,
            schema: { type: "object" },
            example: examples.busEvent,
            pattern: { source: ["careerassist.api"], "detail-type": ["CvSubmitted"] },
          },
        ],
      },
    },
  },
});

export const getAsyncApi = operation({
  ...forDataTeams,
  id: "getAsyncApi",
  method: "get",
  path: "/catalogue/asyncapi",
  summary: "The same as an AsyncAPI 3 document",
  answers: {
    200: {
      description: "The document.",
      data: z.looseObject({ asyncapi: z.literal("3.0.0") }),
      mediaType: "application/json",
    },
  },
});
