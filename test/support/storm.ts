import { setTimeout as sleep } from "node:timers/promises";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { operatorCredentials } from "../../local/home.ts";
import { bodies, depth, flawsOf, hasEnded, type Left, leftovers } from "./aftermath.ts";
import { calm, stormy } from "./chaos.ts";
import type { Ready } from "./faulty-platform.ts";
import type { Keys } from "./keys.ts";
import { type Killable, startKillable } from "./killable.ts";
import { fulfil, wishOf } from "./load.ts";
import { seeded } from "./random.ts";

export interface Storm {
  readonly home: string;
  readonly seed: number;
  readonly requests: number;
  /** How often the platform is killed; the last time when most requests have ended. The calm comes after it. */
  readonly kills: number;
  /** Requests that are handed in at the same time. */
  readonly atOnce: number;
  /** How long nothing may have gone forward after the last kill before the wait is given up, milliseconds. */
  readonly patience: number;
}

export interface Aftermath {
  /** Everything that isn't as it must be, in words. */
  readonly flaws: readonly string[];
  /** How often each kind of accident has happened. */
  readonly accidents: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
  readonly seconds: { readonly storm: number; readonly calm: number };
}

const POISON = ["not even JSON", '{"detail-type":"CvParsed"}'];
const POISONED = ["parseCv", "acceptUpload", "watchDeadline"];

const tallied = (values: Iterable<string>): Map<string, number> => {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return tally;
};

const clientsOf = ({ endpoint, region }: Ready, credentials: Keys) => ({
  sqs: new SQSClient({ endpoint, region, credentials }),
  lambda: new LambdaClient({ endpoint, region, credentials }),
});

/** Lays messages that no agent can read into some queues. */
async function poison(ready: Ready, keys: Keys): Promise<void> {
  const { sqs, lambda } = clientsOf(ready, keys);
  for (const agent of POISONED) {
    const QueueUrl = ready.queues[agent] ?? "";
    for (const MessageBody of POISON) await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  }
  sqs.destroy();
  lambda.destroy();
}

/** The share of requests that end in the storm. */
const MOST = 0.7;
/** The last kill doesn't wait for them longer than this, milliseconds for each request. */
const WAIT_MS = 150;

/** Waits until most requests have ended, or time is up: some rest after a failed try. The sweep meets accidents too. */
async function mostlyEnded(platform: Killable, { requests }: Storm, keys: Keys): Promise<void> {
  const ready = await platform.current();
  const { sqs, lambda } = clientsOf(ready, keys);
  const until = Date.now() + WAIT_MS * requests;
  for (let ended = 0; ended < MOST * requests && Date.now() < until; ) {
    await lambda.send(new InvokeCommand({ FunctionName: ready.sweep }));
    await sleep(250);
    ended = (await leftovers(ready, keys)).filter(hasEnded).length;
  }
  sqs.destroy();
  lambda.destroy();
}

/** Kills the platform at random moments while the requests come in. */
async function rage(platform: Killable, storm: Storm, taken: () => number, keys: () => Keys): Promise<void> {
  const { home, seed, requests, kills } = storm;
  const random = seeded(seed);
  for (let kill = 1; kill <= kills; kill++) {
    const isLast = kill === kills;
    const due = isLast ? requests : Math.floor(((kill - 0.5 + random() * 0.5) / kills) * requests);
    while (taken() < due) await sleep(20);
    if (isLast) await mostlyEnded(platform, storm, keys());
    await sleep(random() * 500);
    if (isLast) await poison(await platform.current(), keys());
    const rates = isLast ? calm : stormy;
    await platform.killAndStart({ home, seed: seed * 1_000 + kill, rates, maxInFlight: storm.requests });
  }
}

/**
 * Waits until nothing is left to do, with the sweep run as its schedule would, more often. It is given up when
 * nothing has gone forward for too long: how fast a machine is must not decide. Answers what is left.
 */
async function settle(ready: Ready, keys: Keys, patience: number): Promise<{ left: Left[]; flaws: string[] }> {
  const { sqs, lambda } = clientsOf(ready, keys);
  let least = Number.POSITIVE_INFINITY;
  let until = Date.now() + patience;
  try {
    for (;;) {
      await lambda.send(new InvokeCommand({ FunctionName: ready.sweep }));
      const left = await leftovers(ready, keys);
      const open = left.filter((request) => !hasEnded(request)).length;
      const unsent = left.reduce((sum, request) => sum + request.unsent, 0);
      const depths = await Promise.all(
        Object.entries(ready.queues).map(async ([agent, url]) => [agent, await depth(sqs, url)] as const),
      );
      const full = depths.filter(([, messages]) => messages > 0);
      const todo = full.reduce((sum, [, messages]) => sum + messages, open + unsent);
      if (todo === 0) return { left, flaws: await deadLetterFlaws(sqs, ready) };
      if (todo < least) {
        least = todo;
        until = Date.now() + patience;
      }
      if (Date.now() > until) {
        const queues = full.map(([agent, messages]) => `${messages} messages in the queue of ${agent}`);
        return { left, flaws: [`${open} requests haven't ended`, ...queues] };
      }
      await sleep(500);
    }
  } finally {
    sqs.destroy();
    lambda.destroy();
  }
}

/** Dead letters are the poison that was put in on purpose, each kind of it, and nothing else. */
async function deadLetterFlaws(sqs: SQSClient, ready: Ready): Promise<string[]> {
  const flaws: string[] = [];
  for (const [agent, url] of Object.entries(ready.deadLetters)) {
    const found = new Set(await bodies(sqs, url));
    const expected = POISONED.includes(agent) ? POISON : [];
    for (const body of expected) if (!found.delete(body)) flaws.push(`${agent}: the poison ${body} is gone`);
    for (const body of found) flaws.push(`${agent}: a dead letter that nobody meant: ${body.slice(0, 80)}`);
  }
  return flaws;
}

/** Lets a storm go over a platform and looks at what it has left. */
export async function weather(storm: Storm): Promise<Aftermath> {
  const { home, seed, requests, atOnce } = storm;
  const seen: string[] = [];
  const started = performance.now();
  const orders = { home, seed: seed * 1_000, rates: stormy, maxInFlight: requests };
  const platform = startKillable(orders, (what) => seen.push(what));
  try {
    await platform.current();
    const keys = (): Keys => {
      const found = operatorCredentials(home);
      if (!found) throw new Error("the platform has made no keys");
      return { accessKeyId: found.accessKeyId, secretAccessKey: found.secretAccessKey };
    };
    const ids = new Map<string, readonly string[]>();
    const waiting = Array.from({ length: requests }, (_, index) => wishOf(index));
    const work = async (): Promise<void> => {
      for (let wish = waiting.shift(); wish; wish = waiting.shift()) {
        ids.set(await fulfil(platform, home, wish), wish.ends);
      }
    };
    await Promise.all([rage(platform, storm, () => ids.size, keys), ...Array.from({ length: atOnce }, work)]);
    const calmFrom = performance.now();
    const { left, flaws } = await settle(await platform.current(), keys(), storm.patience);
    const unknown = left.filter(({ job_id }) => !ids.has(job_id)).map(({ job_id }) => `${job_id}: nobody asked for it`);
    const lost = ids.size - (left.length - unknown.length);
    return {
      flaws: [
        ...flaws,
        ...unknown,
        ...(lost > 0 ? [`${lost} requests are lost`] : []),
        ...(ids.size < requests ? [`${requests - ids.size} requests share an id with another`] : []),
        ...left.flatMap((request) => flawsOf(request, ids.get(request.job_id) ?? [])),
      ],
      accidents: tallied(seen),
      statuses: tallied(left.map(({ status }) => status)),
      seconds: { storm: (calmFrom - started) / 1_000, calm: (performance.now() - calmFrom) / 1_000 },
    };
  } finally {
    await platform.close();
  }
}
