import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { SQSClient } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { LoggedEvent } from "../../operations/log.ts";
import { furtherEvents, newestEvents, type Place, placeNow } from "../../operations/search.ts";
import type { Target } from "../../operations/target.ts";

const config = { region: "eu-central-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } };
const start = Date.parse("2026-03-01T09:00:00Z");

type Row = Omit<LoggedEvent, "occurredAt"> & { readonly occurredAt: string };

/** An event that came into the log so many milliseconds after the start. */
const row = (number: number, afterMs: number): Row => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  requestId: "r",
  replay: "",
  type: "CvParsed",
  source: "careerassist.parse-cv",
  agent: "parse-cv",
  causationId: null,
  occurredAt: new Date(start + afterMs).toISOString(),
  at: new Date(start + afterMs).toISOString(),
  seq: 1,
  data: { number },
  subject: "s",
  wants: ["cv"],
  sent: true,
});

const numbers = (events: readonly LoggedEvent[]): unknown[] => events.map(({ data }) => data.number);

/** A system whose log is `log`: the database answers as the statement asks, by its parameters and its order. */
function systemOf(log: Row[]): Target {
  const database = new RDSDataClient(config);
  database.middlewareStack.add(
    () => async (args) => {
      const { sql, parameters } = args.input as {
        sql: string;
        parameters: { name: string; value: { stringValue?: string; longValue?: number } }[];
      };
      const value = new Map(parameters.map(({ name, value: of }) => [name, of.stringValue ?? of.longValue]));
      const position = value.get("at") === undefined ? null : [value.get("at"), value.get("seq"), value.get("id")];
      const forward = sql.includes("e.at ASC");
      const placeOf = ({ at, seq, id }: Row) => JSON.stringify([at, seq, id]);
      const found = log
        .filter(
          (each) =>
            !position ||
            (forward ? placeOf(each) > JSON.stringify(position) : placeOf(each) < JSON.stringify(position)),
        )
        .sort((a, b) => (placeOf(a) < placeOf(b) === forward ? -1 : 1))
        .slice(0, Number(/LIMIT (\d+)/.exec(sql)?.[1]));
      const records = found.map((each) => [{ stringValue: JSON.stringify(each) }]);
      return { output: { $metadata: {}, records }, response: {} };
    },
    { step: "initialize" },
  );
  return {
    outputs: { busName: "b", archiveName: "a", clusterArn: "c", databaseName: "d", databaseSecretArn: "s", agents: [] },
    region: config.region,
    isLocal: true,
    eventBridge: new EventBridgeClient(config),
    sqs: new SQSClient(config),
    lambda: new LambdaClient(config),
    database,
    metrics: new CloudWatchClient(config),
  };
}

const everything = { filter: {} };

test("a page ends where enough was found or looked at, and the next one goes on there", async () => {
  const target = systemOf([1, 2, 3, 4, 5].map((number) => row(number, number)));
  const first = await newestEvents(target, everything, 2);
  assert.equal(numbers(first.events), [5, 4]);
  const second = await newestEvents(target, everything, 10, first.next, (looked) => looked >= 2);
  assert.equal(numbers(second.events), [3, 2]);
  const last = await newestEvents(target, everything, 10, second.next);
  assert.equal([numbers(last.events), last.next], [[1], null]);
});

test("who begins to follow sees nothing of before, and then each event once, also one that was committed late", async () => {
  const log = [row(1, 0), row(2, 4_000)];
  const target = systemOf(log);
  let place = await placeNow(target, everything);
  const look = async (): Promise<unknown[]> => {
    const further = await furtherEvents(target, everything, place);
    place = further.place;
    return numbers(further.events);
  };
  assert.equal(await look(), []);
  log.push(row(3, 5_000));
  assert.equal(await look(), [3]);
  log.push(row(4, 2_000));
  assert.equal(await look(), [4], "it bears an earlier time than what was seen");
  assert.equal(await look(), []);
  log.push(row(5, 60_000));
  assert.equal(await look(), [5]);
  assert.is(place.seen.size, 1, "what lies far back is forgotten");
});

test("a place that may remember only some goes on all the same, however much comes in at once", async () => {
  const log = [row(0, 0)];
  const target = systemOf(log);
  const bounds = { most: 100, remembered: 20 };
  let place: Place = await placeNow(target, everything, bounds.remembered);
  for (let number = 1; number <= 450; number++) log.push(row(number, 10 + number));
  const seen: unknown[] = [];
  for (let looks = 0; looks < 6; looks++) {
    const further = await furtherEvents(target, everything, place, bounds);
    place = further.place;
    assert.ok(place.seen.size <= 20);
    seen.push(...numbers(further.events));
  }
  assert.equal(
    seen,
    Array.from({ length: 450 }, (_, index) => index + 1),
  );
});

test.run();
