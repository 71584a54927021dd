import { AwsError } from "../aws-error.ts";
import { residentMemory } from "./memory.ts";
import type { FunctionProcess, Invocation, ProcessOutcome } from "./process.ts";

export interface PoolOptions {
  /** Processes of all functions together; each kind of work leaves two of them to the other. */
  readonly maxProcesses: number;
  /** A process that is idle for so long is ended, milliseconds: the last one of its function, and one beside others. */
  readonly idle: number;
  readonly idleBeside: number;
  /** Starts a process for a function of this name. */
  readonly start: (name: string) => FunctionProcess;
  /** Processes that a function may have at the same time. */
  readonly limitOf: (name: string) => number;
  /** Memory could not be measured. */
  readonly onError: (error: unknown) => void;
}

/** Spreads invocations over processes. */
export interface ProcessPool {
  /**
   * Runs an invocation as soon as a process is free for it. Those that somebody waits for go first, each kind in order.
   * Throws TooManyRequestsException when too many are waiting already.
   */
  run(name: string, invocation: Invocation, urgency: Urgency): Promise<ProcessOutcome>;
  /** The processes as they are now. */
  list(): readonly ProcessView[];
  close(): Promise<void>;
}

export interface ProcessView {
  readonly functionName: string;
  readonly pid: number;
  readonly busy: boolean;
}

/**
 * Whether somebody waits for the answer (a gateway, a caller), or a queue can. Streams are awaited too, but they last:
 * they may have a part of the processes and no more.
 */
export type Urgency = "awaited" | "background" | "streaming";

interface Waiting {
  readonly name: string;
  readonly urgency: Urgency;
  readonly since: number;
  readonly start: (worker: Worker | null) => void;
}

interface Worker {
  readonly process: FunctionProcess;
  readonly name: string;
  urgency: Urgency;
  busy: boolean;
  readonly startedAt: number;
  usedAt: number;
  timer: NodeJS.Timeout | undefined;
}

/** How often resident memory is looked at, milliseconds. */
const WATCH_EVERY = 100;
/** A function without any process gets one at the cost of another's work after waiting this long, milliseconds. */
const PATIENCE = 250;
/**
 * How long an invocation waits for a process of its function that is busy, and how long the newest must have been there,
 * before one more is started, milliseconds. Starting one costs a machine with few processors more than most invocations
 * take; where they take long, as with a language model, it is soon made good. Streams last, and never wait.
 */
const GROWTH: Readonly<Record<Urgency, number>> = { awaited: 100, background: 400, streaming: 0 };
/** How often those who wait are looked at again, milliseconds. */
const LOOK = 100;
/** A process that was not needed for so long may be ended for a function that could use one more, milliseconds. */
const RESTED = 500;
const MEGABYTE = 1024 * 1024;
/** Processes that are kept for the other kind of work. */
const KEPT = 2;
/** One process of so many may be taken by a stream. */
const STREAMS_SHARE = 3;
/** Lambda's default for the invocations of an account at the same time; as many may wait here. */
const MAX_WAITING = 1000;

export function createPool(options: PoolOptions): ProcessPool {
  const workers = new Set<Worker>();
  let queue: Waiting[] = [];
  let watch: NodeJS.Timeout | undefined;
  let again: NodeJS.Timeout | undefined;
  let closed = false;
  const mostStreams = Math.max(2, Math.floor(options.maxProcesses / STREAMS_SHARE));

  /** Ends the process of whoever has outgrown its memory; the others don't notice. */
  const watchMemory = async (): Promise<void> => {
    const alive = [...workers].filter((worker) => worker.process.isAlive());
    const sizes = await residentMemory(alive.flatMap((worker) => worker.process.pid ?? []));
    for (const worker of alive) {
      const size = sizes.get(worker.process.pid ?? -1) ?? 0;
      if (size > worker.process.definition.memorySize * MEGABYTE) worker.process.kill("memory");
    }
  };

  const keepWatch = (): void => {
    const busy = [...workers].some((worker) => worker.busy);
    if (busy && watch === undefined) {
      watch = setInterval(() => {
        watchMemory().catch(options.onError);
      }, WATCH_EVERY);
      watch.unref();
    }
    if (!busy && watch !== undefined) {
      clearInterval(watch);
      watch = undefined;
    }
  };

  const remove = (worker: Worker): void => {
    clearTimeout(worker.timer);
    workers.delete(worker);
    worker.process.kill();
  };

  /** Ends a process that has rested beside others for long enough; the last of its function may rest on. */
  const thin = (worker: Worker): void => {
    if (ownOf(worker.name).length > 1) remove(worker);
    else worker.timer = setTimeout(() => remove(worker), options.idle - options.idleBeside).unref();
  };

  const add = (name: string): Worker => {
    const process = options.start(name);
    const now = Date.now();
    const worker: Worker = {
      process,
      name,
      urgency: "background",
      busy: false,
      startedAt: now,
      usedAt: now,
      timer: undefined,
    };
    workers.add(worker);
    void process.exited.then(() => {
      clearTimeout(worker.timer);
      workers.delete(worker);
      serve();
    });
    return worker;
  };

  const ownOf = (name: string): Worker[] => [...workers].filter((worker) => worker.name === name);

  /** Has no process and should wait no longer: a person at once, a queue after a moment. */
  const isStarving = ({ name, urgency, since }: Waiting): boolean =>
    ownOf(name).length === 0 && (urgency !== "background" || Date.now() - since > PATIENCE);

  /**
   * The idle process that makes place for another function. Starting one costs many times what a warm invocation does, so
   * a process is left alone while its own function has work, and is taken from a function with little work for one
   * with much only when it has rested for a while.
   */
  const victimFor = (waiting: Waiting): Worker | undefined => {
    const idle = [...workers].filter((worker) => !worker.busy).sort((a, b) => a.usedAt - b.usedAt);
    const isFirst = ownOf(waiting.name).length === 0;
    const spare = idle.find(
      (worker) =>
        !queue.some((other) => other.name === worker.name) && (isFirst || Date.now() - worker.usedAt > RESTED),
    );
    return spare ?? (isStarving(waiting) ? idle[0] : undefined);
  };

  /** Whether one more process for a function that has some is worth its start. */
  const mayGrow = ({ urgency, since }: Waiting, own: readonly Worker[]): boolean =>
    Date.now() - Math.max(since, ...own.map(({ startedAt }) => startedAt)) >= GROWTH[urgency];

  /** A process for this invocation, now: an idle one, a new one, or a new one in the place of another's idle one. */
  const find = (waiting: Waiting): Worker | null => {
    const own = ownOf(waiting.name);
    const idle = own.filter((worker) => !worker.busy && worker.process.isAlive());
    // The one used last is the warmest.
    const warmest = idle.sort((a, b) => b.usedAt - a.usedAt)[0];
    if (warmest !== undefined) return warmest;
    if (own.length >= options.limitOf(waiting.name)) return null;
    if (own.length > 0 && !mayGrow(waiting, own)) return null;
    if (workers.size >= options.maxProcesses) {
      const victim = victimFor(waiting);
      if (victim === undefined) return null;
      remove(victim);
    }
    return add(waiting.name);
  };

  /** Neither kind of work takes every process: people are answered while queues are full, and queues move while people ask. */
  const hasRoomFor = (urgency: Urgency): boolean => {
    const busy = [...workers].filter((worker) => worker.busy && worker.urgency === urgency).length;
    return busy < (urgency === "streaming" ? mostStreams : Math.max(1, options.maxProcesses - KEPT));
  };

  /** Gives processes to those who wait, as far as there are any. */
  const serve = (freed?: Worker): void => {
    if (closed) return;
    // People first; then whoever has nothing yet; then the function whose process is warm; then in order.
    const rank = (waiting: Waiting): number =>
      (waiting.urgency === "background" ? 4 : 0) + (isStarving(waiting) ? 0 : waiting.name === freed?.name ? 1 : 2);
    const inOrder = [...queue].sort((a, b) => rank(a) - rank(b));
    const blocked = new Set<string>();
    for (const waiting of inOrder) {
      if (blocked.has(waiting.name) || !hasRoomFor(waiting.urgency)) continue;
      const worker = find(waiting);
      if (worker === null) {
        blocked.add(waiting.name);
        continue;
      }
      worker.busy = true;
      worker.urgency = waiting.urgency;
      clearTimeout(worker.timer);
      queue = queue.filter((other) => other !== waiting);
      waiting.start(worker);
    }
    keepWatch();
    // Whoever still waits may get what has rested long enough by then.
    clearTimeout(again);
    if (queue.length > 0) again = setTimeout(serve, LOOK).unref();
  };

  const rest = (worker: Worker): void => {
    worker.busy = false;
    worker.usedAt = Date.now();
    if (!worker.process.isAlive()) workers.delete(worker);
    else {
      worker.timer = setTimeout(() => thin(worker), options.idleBeside).unref();
    }
    serve(worker);
  };

  return {
    async run(name, invocation, urgency) {
      // A stream that waited for another one's end would wait for minutes: its reader asks in another way.
      if (queue.length >= MAX_WAITING || (urgency === "streaming" && !hasRoomFor(urgency)))
        throw new AwsError("TooManyRequestsException", "Rate Exceeded.", 429);
      const worker = await new Promise<Worker | null>((start) => {
        queue.push({ name, urgency, since: Date.now(), start });
        serve();
      });
      if (worker === null) throw new AwsError("ServiceException", "The functions are being shut down.", 500);
      try {
        return await worker.process.run(invocation);
      } finally {
        rest(worker);
      }
    },
    list: () =>
      [...workers].flatMap(({ name, busy, process }) =>
        process.pid === undefined || !process.isAlive() ? [] : [{ functionName: name, pid: process.pid, busy }],
      ),
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.start(null);
      clearInterval(watch);
      clearTimeout(again);
      const leaving = [...workers];
      for (const worker of leaving) remove(worker);
      await Promise.all(leaving.map((worker) => worker.process.exited));
    },
  };
}
