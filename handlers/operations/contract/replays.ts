import * as z from "zod";
import { ReplayLineView, ReplayPlanView, ReplayView } from "../../../schemas/operator-views.ts";
import { Id } from "../../../schemas/primitives.ts";
import { operation } from "../../api/contract/operation.ts";
import { AgentName, forOperators } from "./agents.ts";
import * as examples from "./examples.ts";

/** As EventBridge takes it. */
const ReplayName = z
  .string()
  .regex(/^[.\-_A-Za-z0-9]{1,64}$/, "a name has up to 64 letters, digits, dots, hyphens and underscores");
const Params = z.object({ name: ReplayName });
const refusals = { 404: "There is no such replay; EventBridge forgets them after ninety days." };
const At = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const Body = z.strictObject({
  agent: AgentName.describe("The agent that gets the events again."),
  from: At.optional().describe("Events from this time on."),
  to: At.optional().describe("Events before this time."),
  request_id: Id.optional().describe("The events of this request, in place of `from` and `to`."),
  name: ReplayName.optional().describe("The name of the replay; a new one if left out."),
  dry_run: z.boolean().default(false).describe("Only count the events, start nothing."),
});

export const startReplay = operation({
  ...forOperators,
  id: "startReplay",
  method: "post",
  path: "/operations/replays",
  summary: "Let an agent do its work on archived events again",
  description:
    "Either `from` and `to`, or `request_id`. The agents behind it do theirs on what comes of it, once per replay; results are overwritten. A replay of one request begins when its rule is seen everywhere, after about a minute on AWS.",
  body: Body,
  bodyExample: { agent: "parse-cv", from: examples.replayPlan.from, to: examples.replayPlan.to, dry_run: true },
  answers: {
    200: {
      description: "A dry run: what would be replayed.",
      data: z.object({ plan: ReplayPlanView }),
      example: { plan: examples.replayPlan },
    },
    202: {
      description: "It is started; `GET /operations/replays/{name}` shows how far it is.",
      data: z.object({ name: z.string(), plan: ReplayPlanView }),
      example: { name: examples.replayLine.name, plan: examples.replayPlan },
    },
  },
  refusals: {
    404: "There is no such agent.",
    409: "There is nothing to replay, the name was used before, or too many replays are at work.",
  },
});

export const listReplays = operation({
  ...forOperators,
  id: "listReplays",
  method: "get",
  path: "/operations/replays",
  summary: "The replays of the last ninety days, newest first",
  answers: {
    200: {
      description: "A hundred of them at most.",
      data: z.object({ replays: z.array(ReplayLineView) }),
      example: { replays: [examples.replayLine] },
    },
  },
});

export const getReplay = operation({
  ...forOperators,
  id: "getReplay",
  method: "get",
  path: "/operations/replays/{name}",
  summary: "How far a replay is, and what came of it so far",
  description:
    "`completed` says that all events are sent again; the agents are through when `messages_at_work` is 0 and `handled` grows no more.",
  params: Params,
  answers: { 200: { description: "The replay.", data: ReplayView, example: examples.replay } },
  refusals,
});

export const cancelReplay = operation({
  ...forOperators,
  id: "cancelReplay",
  method: "post",
  path: "/operations/replays/{name}/cancel",
  summary: "Cancel a replay",
  description: "What was sent already is worked on.",
  params: Params,
  answers: {
    202: {
      description: "It is being cancelled.",
      data: z.object({ name: z.string(), state: ReplayLineView.shape.state }),
      example: { name: examples.replayLine.name, state: "cancelling" },
    },
  },
  refusals: { ...refusals, 409: "It has ended already." },
});
