import type * as z from "zod";
import { spentToday } from "../../db/budgets.ts";
import type { Db } from "../../db/connect.ts";
import { type Configuration, type Environment, modelTasks, readConfiguration } from "../../models/configuration.ts";
import { EnginesView } from "../../schemas/views.ts";
import { operation, serve } from "./contract/operation.ts";

export const getEngines = operation({
  id: "getEngines",
  method: "get",
  path: "/engines",
  tag: "Service",
  summary: "Who thinks here, what it costs, and what I have spent today",
  description:
    "The engines are configured by whoever runs this service. `tasks` says in which order they are asked for what is written; the rest is always the built-in engine's. A limit that is used up sends the tasks to the built-in engine.",
  answers: {
    200: {
      description: "The engines and the budget; a day is one of UTC.",
      data: EnginesView,
      example: {
        engines: [
          { engine: "bedrock", model: "eu.amazon.nova-pro-v1:0", input_usd: 1.05, output_usd: 4.2 },
          { engine: "builtin", model: null, input_usd: 0, output_usd: 0 },
        ],
        tasks: [
          { task: "rewrite-cv", order: ["bedrock", "builtin"] },
          { task: "write-letter", order: ["bedrock", "builtin"] },
          { task: "prepare-interview", order: ["builtin"] },
        ],
        budget: { request_usd: 0.25, day_usd: 1, spent_usd: 0.0125, day: "2026-11-20" },
      },
    },
  },
});

const BUILT_IN = { engine: "builtin", model: null, input_usd: 0, output_usd: 0 } as const;

/** The engines that some task may ask, models first; prices are for a million tokens. */
function enginesOf({ bedrock, openai }: Configuration): z.infer<typeof EnginesView>["engines"] {
  const priced = (engine: "bedrock" | "openai", found: Configuration["bedrock"] | Configuration["openai"]) =>
    found === null
      ? []
      : [{ engine, model: found.model, input_usd: found.price.input, output_usd: found.price.output }];
  return [...priced("bedrock", bedrock), ...priced("openai", openai), BUILT_IN];
}

/** `GET /engines`: what is configured, without addresses and keys, and what a person has spent of their day. */
export const engineRoutes = ({ db, environment }: { readonly db: Db; readonly environment: Environment }) => [
  serve(getEngines, async (c) => {
    const configuration = readConfiguration(environment);
    const spent = await spentToday(db, c.var.userId);
    return {
      status: 200,
      data: {
        engines: enginesOf(configuration),
        tasks: modelTasks.map((task) => ({ task, order: asked(configuration.orderFor(task)) })),
        budget: {
          request_usd: configuration.limits.requestUsd,
          day_usd: configuration.limits.userDayUsd,
          spent_usd: spent.usd,
          day: spent.day,
        },
      },
    };
  }),
];

/** The order in which engines are asked: the built-in one always answers in the end, named or not. */
const asked = (order: ReturnType<Configuration["orderFor"]>) =>
  order.includes("builtin") ? [...order] : [...order, "builtin" as const];
