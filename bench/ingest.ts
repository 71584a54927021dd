/**
 * The knowledge base end to end on this machine: how long it takes until the first corpus is in, by the real events, queue,
 * agent, embedding endpoint and index, and how long a search through the front door takes then. Prints tables.
 * `node bench/ingest.ts [searches]`
 */
import { setTimeout as sleep } from "node:timers/promises";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import * as z from "zod";
import { operatorCredentials } from "../local/home.ts";
import { KnowledgeView } from "../schemas/knowledge-views.ts";
import { retrievalQuestions } from "../test/fixtures/retrieval.ts";
import type { Call } from "../test/support/calls.ts";
import { asLocalPerson } from "../test/support/people.ts";
import { ownPlatform } from "../test/support/platform.ts";
import { percentile, printTable } from "./stats.ts";

const SEARCHES = Number(process.argv[2] ?? 100);
const PATIENCE_MS = 300_000;

const Seeded = z.object({ submitted: z.number() });

async function seed(endpoint: string, region: string, home: string, name: string): Promise<number> {
  const keys = operatorCredentials(home);
  if (!keys) throw new Error("the platform has no operator keys");
  const { accessKeyId, secretAccessKey } = keys;
  const lambda = new LambdaClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  const answer = await lambda.send(new InvokeCommand({ FunctionName: name }));
  lambda.destroy();
  return Seeded.parse(JSON.parse(Buffer.from(answer.Payload ?? []).toString())).submitted;
}

async function held(call: Call): Promise<z.infer<typeof KnowledgeView>["everyone"]> {
  return KnowledgeView.parse((await call("GET", "/knowledge")).data).everyone;
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const platform = await ownPlatform();
try {
  const { endpoint, region, home, graph } = platform;
  const call = await asLocalPerson(platform);
  await held(call);

  const processor = process.cpuUsage();
  const began = performance.now();
  const submitted = await seed(endpoint, region, home, String(graph.outputs.seedFunction));
  const handedIn = performance.now() - began;
  while ((await held(call)).documents < submitted) {
    if (performance.now() - began > PATIENCE_MS) throw new Error("the corpus isn't taken in");
    await sleep(100);
  }
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(processor);
  const { documents, passages, vectors } = await held(call);
  const again = await milliseconds(() => seed(endpoint, region, home, String(graph.outputs.seedFunction)));
  printTable("The first corpus", [
    {
      documents,
      passages,
      vectors,
      "handed in, ms": Math.round(handedIn),
      "all in, s": seconds.toFixed(1),
      "documents/s": (documents / seconds).toFixed(1),
      "platform's processor, s": ((user + system) / 1_000_000).toFixed(1),
      "once more, ms": Math.round(again),
    },
  ]);

  const questions = Array.from({ length: SEARCHES }, (_, at) => retrievalQuestions[at % retrievalQuestions.length]);
  const rows: Record<string, string | number>[] = [];
  for (const [name, filter] of [
    ["none", ""],
    ["kind", "&kind=guide"],
    ["kind and topic", "&kind=guide&topic=cv"],
  ] as const) {
    const times: number[] = [];
    for (const question of questions) {
      const path = `/knowledge/search?q=${encodeURIComponent(question?.question ?? "")}${filter}`;
      times.push(await milliseconds(() => call("GET", path)));
    }
    rows.push({
      filter: name,
      "p50 ms": percentile(times, 0.5).toFixed(0),
      "p95 ms": percentile(times, 0.95).toFixed(0),
    });
  }
  printTable(`Searches through the front door, ${SEARCHES} a row`, rows);
} finally {
  await platform.close();
}
