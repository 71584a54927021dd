import { countLetters, letterCount, lettersOf, purge } from "../../operations/letters.ts";
import { agentOf } from "../../operations/outputs.ts";
import { redrive, redriveOne } from "../../operations/queues.ts";
import type { Target } from "../../operations/target.ts";
import { notFoundAt, serve } from "../api/contract/operation.ts";
import { Refusal } from "../api/reply.ts";
import type { Audited } from "./audit.ts";
import * as declared from "./contract/dead-letters.ts";
import { letterView } from "./view.ts";

/** So long a call goes on sending; the gateway waits for thirty seconds. */
const REDRIVE_MS = 20_000;

/** `/operations/dead-letters`: what nobody could handle. */
export const deadLetterRoutes = ({ target, audit }: { readonly target: Target; readonly audit: Audited }) => [
  serve(declared.listDeadLetters, async () => {
    const queues = await countLetters(target);
    return { status: 200, data: { queues: queues.map((queue) => ({ ...queue, reasons: [...queue.reasons] })) } };
  }),
  serve(declared.showDeadLetters, async (_c, { params, query: { limit } }) => {
    const agent = agentOf(target.outputs, params.agent);
    const messages = await letterCount(target, agent);
    const letters = await lettersOf(target, agent, limit);
    return { status: 200, data: { messages, letters: letters.map((letter) => letterView(letter, agent.name)) } };
  }),
  serve(declared.redriveDeadLetters, async (c, { params, body: { message_id: messageId } }) => {
    const agent = agentOf(target.outputs, params.agent);
    const details = messageId === undefined ? {} : { message_id: messageId };
    const data = await audit(c, { action: "redrive", target: agent.name, details }, async () => {
      const until = Date.now() + REDRIVE_MS;
      const sent =
        messageId === undefined
          ? await redrive(target.sqs, agent, () => Date.now() > until)
          : Number(await redriveOne(target.sqs, agent, messageId));
      if (messageId !== undefined && sent === 0) throw notFoundAt(declared.redriveDeadLetters);
      return { result: { sent, remaining: await letterCount(target, agent) }, details: { sent } };
    });
    return { status: 200, data };
  }),
  serve(declared.purgeDeadLetters, async (c, { params, body: { confirm } }) => {
    const agent = agentOf(target.outputs, params.agent);
    if (confirm !== agent.name) {
      const message = `To throw away the dead letters of ${agent.name}, confirm with its name.`;
      throw new Refusal(422, [{ code: "unconfirmed", message, field: "confirm" }]);
    }
    const data = await audit(c, { action: "purge", target: agent.name }, async () => {
      const purged = await letterCount(target, agent);
      await purge(target, agent);
      return { result: { purged }, details: { purged } };
    });
    return { status: 200, data };
  }),
];
