import type { Operation } from "../api/contract/operation.ts";
import { listActions } from "./contract/actions.ts";
import { getAgents, pauseAgent, resumeAgent } from "./contract/agents.ts";
import { getAsyncApi, getCatalogue } from "./contract/catalogue.ts";
import { listDeadLetters, purgeDeadLetters, redriveDeadLetters, showDeadLetters } from "./contract/dead-letters.ts";
import { getTrace, listEvents, tailEvents } from "./contract/events.ts";
import { cancelReplay, getReplay, listReplays, startReplay } from "./contract/replays.ts";

/** Every route of operators and data teams, in the order of the document. A function of its own serves them. */
export const operatorOperations: readonly Operation[] = [
  getAgents,
  pauseAgent,
  resumeAgent,
  listEvents,
  tailEvents,
  getTrace,
  listDeadLetters,
  showDeadLetters,
  redriveDeadLetters,
  purgeDeadLetters,
  listReplays,
  startReplay,
  getReplay,
  cancelReplay,
  listActions,
  getCatalogue,
  getAsyncApi,
];
