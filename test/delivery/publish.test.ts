import {
  EventBridgeClient,
  EventBridgeServiceException,
  type PutEventsCommandInput,
} from "@aws-sdk/client-eventbridge";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { EventRefused } from "../../delivery/errors.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import { publisher } from "../../delivery/publish.ts";
import { CvSubmitted } from "../../schemas/events.ts";

type Answer = { EventId?: string; ErrorCode?: string; ErrorMessage?: string };

/** A client whose calls end before the network, each entry answered by `answer(call, entry)`. */
function clientOf(answer: (call: number, entry: number) => Answer) {
  const calls: PutEventsCommandInput[] = [];
  const client = new EventBridgeClient({
    region: "us-east-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
  client.middlewareStack.add(
    () => async (args) => {
      const input = args.input as PutEventsCommandInput;
      calls.push(input);
      const entries = (input.Entries ?? []).map((_entry, index) => answer(calls.length, index));
      const output = { Entries: entries, FailedEntryCount: entries.filter((entry) => entry.ErrorCode).length };
      return { output: { $metadata: {}, ...output }, response: {} };
    },
    { step: "initialize" },
  );
  return { client, calls };
}

const eventsOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    outgoing(
      {
        agent: "api",
        idCause: `cause ${index}`,
        causationId: null,
        requestId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a009",
        subject: "s",
        wants: ["cv"],
        now: new Date(0),
      },
      [announce(CvSubmitted, CvSubmitted.example)],
    ),
  ).flat();

test("more than ten events go out in several calls, each event once", async () => {
  const { client, calls } = clientOf(() => ({ EventId: "e" }));
  await publisher(client, "bus")(eventsOf(23));
  assert.equal(
    calls.map((call) => call.Entries?.length),
    [10, 10, 3],
  );
});

test("an answer of 200 in which one entry was throttled sends that entry again, and only that one", async () => {
  const { client, calls } = clientOf((call, entry) =>
    call === 1 && entry === 1 ? { ErrorCode: "ThrottlingException", ErrorMessage: "slow down" } : { EventId: "e" },
  );
  const events = eventsOf(3);
  await publisher(client, "bus")(events);
  assert.equal(
    calls.map((call) => call.Entries?.length),
    [3, 1],
  );
  assert.is(JSON.parse(calls[1]?.Entries?.[0]?.Detail ?? "{}").metadata.id, events[1]?.id);
});

test("an entry that the bus refuses is an error with the bus's code, though the answer was 200", async () => {
  const { client } = clientOf(() => ({ ErrorCode: "NotAuthorizedForSourceException", ErrorMessage: "no" }));
  let message = "";
  await publisher(
    client,
    "bus",
  )(eventsOf(1)).catch((error: Error) => {
    message = error.message;
  });
  assert.match(message, "NotAuthorizedForSourceException");
});

test("an entry that is throttled every time is an error in the end, and what the bus took isn't sent again", async () => {
  const { client, calls } = clientOf((call, entry) =>
    call === 1 && entry === 0 ? { EventId: "e" } : { ErrorCode: "ThrottlingException", ErrorMessage: "slow down" },
  );
  let message = "";
  await publisher(
    client,
    "bus",
  )(eventsOf(2)).catch((error: Error) => {
    message = error.message;
  });
  assert.match(message, "throttling");
  assert.equal(
    calls.map((call) => call.Entries?.length),
    [2, 1, 1, 1],
  );
});

test("a refusal says so, be it of an entry or of the call; a bus that is out of order is no refusal", async () => {
  const outcomes = new Map<string, unknown>();
  const answers: [string, () => Answer][] = [
    ["entry", () => ({ ErrorCode: "InvalidArgument", ErrorMessage: "no" })],
    [
      "call",
      () => {
        throw new EventBridgeServiceException({ name: "AccessDeniedException", $fault: "client", $metadata: {} });
      },
    ],
    [
      "throttled call",
      () => {
        throw new EventBridgeServiceException({ name: "ThrottlingException", $fault: "client", $metadata: {} });
      },
    ],
    [
      "out of order",
      () => {
        throw new EventBridgeServiceException({ name: "InternalException", $fault: "server", $metadata: {} });
      },
    ],
  ];
  for (const [what, answer] of answers) {
    await publisher(
      clientOf(answer).client,
      "bus",
    )(eventsOf(1)).catch((error: unknown) => {
      outcomes.set(what, error instanceof EventRefused ? error.code : "not a refusal");
    });
  }
  assert.equal(Object.fromEntries(outcomes), {
    entry: "InvalidArgument",
    call: "AccessDeniedException",
    "throttled call": "not a refusal",
    "out of order": "not a refusal",
  });
});

test.run();
