import { switchMapping } from "../../operations/mappings.ts";
import { agentOf } from "../../operations/outputs.ts";
import { queueState } from "../../operations/queues.ts";
import { canReplay } from "../../operations/replay-plan.ts";
import { type AgentStatus, type FailedStep, readStatus } from "../../operations/status.ts";
import type { Target } from "../../operations/target.ts";
import { sentenceOf } from "../../operations/trace-tree.ts";
import type { AgentState } from "../../schemas/operator-views.ts";
import { serve } from "../api/contract/operation.ts";
import type { Audited } from "./audit.ts";
import * as declared from "./contract/agents.ts";

/** The last failures that are looked through for each agent's, and shown of all. */
const LOOKED_THROUGH = 100;
const SHOWN = 20;
/** Lambda takes some seconds to switch; looked at once a second. */
const LOOKS = 15;

const states: Readonly<Record<string, AgentState>> = { "at work": "at_work", paused: "paused" };
const stateView = (state: string): AgentState => states[state] ?? "switching";

const failureView = ({ at, agent, step, code, requestId }: FailedStep) => ({
  at,
  agent,
  step,
  code,
  message: sentenceOf(code),
  request_id: requestId,
});

const agentView = (status: AgentStatus, target: Target, failures: readonly FailedStep[]) => {
  const last = failures.find(({ agent }) => agent === status.agent);
  return {
    agent: status.agent,
    state: stateView(status.state),
    waiting: status.waiting,
    in_flight: status.inFlight,
    delayed: status.delayed,
    oldest_seconds: status.oldestSeconds,
    dead_letters: status.deadLetters,
    oldest_dead_letter: status.oldestDeadLetter,
    can_replay: canReplay(agentOf(target.outputs, status.agent)),
    last_failure: last ? failureView(last) : null,
  };
};

/** `/operations/agents`: how the agents stand, and the switches of each. */
export const agentRoutes = ({ target, audit }: { readonly target: Target; readonly audit: Audited }) => {
  const switched = async (name: string, enabled: boolean) => {
    const { queueUrl } = agentOf(target.outputs, name);
    const { arn } = await queueState(target.sqs, queueUrl);
    const state = await switchMapping(target.lambda, arn, enabled, LOOKS);
    const { waiting } = await queueState(target.sqs, queueUrl);
    return { agent: name, state: stateView(state), waiting };
  };
  return [
    serve(declared.getAgents, async () => {
      const { requests, agents, refused, failures } = await readStatus(target, LOOKED_THROUGH);
      const data = {
        requests: {
          at_work: requests.atWork,
          oldest: requests.oldest?.toISOString() ?? null,
          unsent_events: requests.unsent,
        },
        agents: agents.map((agent) => agentView(agent, target, failures)),
        refused: refused.map(({ oldest, ...rest }) => ({ ...rest, oldest: oldest.toISOString() })),
        failures: failures.slice(0, SHOWN).map(failureView),
      };
      return { status: 200, data };
    }),
    ...[["pause", declared.pauseAgent, false] as const, ["resume", declared.resumeAgent, true] as const].map(
      ([action, declaration, enabled]) =>
        serve(declaration, async (c, { params: { agent } }) => {
          agentOf(target.outputs, agent);
          const data = await audit(c, { action, target: agent }, async () => ({
            result: await switched(agent, enabled),
          }));
          return { status: 200, data };
        }),
    ),
  ];
};
