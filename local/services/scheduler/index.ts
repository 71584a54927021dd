import { placeOf } from "../../arn.ts";
import { type Graph, resourcesOf } from "../../graph.ts";
import type { Clock, Log } from "../../log.ts";
import type { Authorizer, LaterFunctions, Service } from "../../service.ts";
import type { Store } from "../../store.ts";
import type { TransactionalBuses } from "../eventbridge/index.ts";
import type { TransactionalQueues } from "../sqs/index.ts";
import { createSchedulerApi } from "./api.ts";
import { definitionOfNode } from "./definition.ts";
import { createRuns } from "./runs.ts";
import { createSchedules } from "./schedules.ts";
import { MIGRATIONS } from "./schema.ts";
import { createTargets } from "./targets.ts";

export interface Scheduler extends Service {
  /** From now on schedules run; what fell due before is made up for, once. */
  start(): void;
  /** Runs what is due by the clock that was passed in; happens by itself after `start`. */
  runDue(): void;
  close(): void;
}

/** The longest sleep: clocks are put forward and laptops wake up, and timers don't hear of it. */
const LONGEST_SLEEP = 60_000;
/** The wait after a failure of our own, so that it doesn't repeat in a circle. */
const AFTER_FAILURE = 5_000;

/**
 * Amazon EventBridge Scheduler: the schedules of the graph and those made at run time, over its REST API. A run and what
 * its target takes are on disk together. Throws an Error naming the resource for a schedule that AWS would not take.
 */
export function createScheduler(options: {
  readonly graph: Graph;
  readonly store: Store;
  readonly functions: LaterFunctions;
  readonly queues: TransactionalQueues;
  readonly buses: TransactionalBuses;
  readonly authorizer: Authorizer;
  readonly log: Log;
  readonly clock?: Clock;
  /** Draws the moment within a flexible window and the jitter of retries: from 0 up to 1. */
  readonly random?: () => number;
}): Scheduler {
  const { graph, store, functions, queues, buses, authorizer, log, clock = Date.now, random = Math.random } = options;
  store.migrate("scheduler", MIGRATIONS);
  const place = placeOf(graph);
  const arnOf = (name: string): string => `arn:aws:scheduler:${place.region}:${place.account}:schedule/default/${name}`;
  const schedules = createSchedules(store, clock, random);
  const targets = createTargets({ functions, queues, buses, authorizer, place });
  const runs = createRuns({ store, schedules, targets, arnOf, log, clock, random });

  const program = resourcesOf(graph, "aws:scheduler/schedule:Schedule").map((node) => {
    const definition = definitionOfNode(node);
    try {
      targets.checkRole(definition.Target.RoleArn);
    } catch (error) {
      throw new Error(`${node.name}: ${(error as Error).message}`);
    }
    return { name: String(node.outputs.name ?? node.name), formerName: node.name, definition };
  });
  store.transaction(() => schedules.deploy(program));

  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;

  const sleep = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!isRunning) return;
    timer = setTimeout(wake, milliseconds);
    timer.unref();
  };
  /** Sleeps exactly until there is something to do, but never for long. */
  const rest = (): void => {
    const next = runs.nextAt();
    sleep(next === undefined ? LONGEST_SLEEP : Math.min(Math.max(next - clock(), 0), LONGEST_SLEEP));
  };
  const wake = (): void => {
    try {
      runs.runDue();
      rest();
    } catch (error) {
      log("error", "the schedules could not be run", { error: String(error) });
      sleep(AFTER_FAILURE);
    }
  };

  return {
    signingName: "scheduler",
    ...createSchedulerApi({ store, schedules, targets, arnOf, changed: rest }),
    start() {
      isRunning = true;
      wake();
    },
    runDue: () => runs.runDue(),
    close() {
      isRunning = false;
      clearTimeout(timer);
    },
  };
}
