import { z } from "zod";
import { AwsError } from "../../aws-error.ts";
import { type Operation, operation } from "../json.ts";
import type { Bus } from "./bus.ts";
import { busName } from "./bus-registry.ts";
import { type Entry, type EntryError, entrySize } from "./envelope.ts";
import { matches } from "./matcher.ts";
import { compilePattern, type Pattern, PatternError } from "./pattern.ts";
import type { Rules } from "./rules.ts";

/** Bytes of all entries of one call (1 MB since January 2026). */
const MAX_BYTES = 1_048_576;

const entry = z.strictObject({
  Time: z.number().optional(),
  Source: z.string().optional(),
  Resources: z.array(z.string()).optional(),
  DetailType: z.string().optional(),
  Detail: z.string().optional(),
  EventBusName: z.string().optional(),
  TraceHeader: z.string().max(500).optional(),
});

type RawEntry = z.infer<typeof entry>;

/** Publishing events and trying patterns. */
export function eventOperations(rules: Rules, bus: Bus): Record<string, Operation> {
  return {
    PutEvents: operation({
      input: { Entries: z.array(entry) },
      access: (input) =>
        input.Entries.map((each) => ({
          action: "events:PutEvents",
          resource: rules.buses.arn(busName(each.EventBusName)),
          context: { "events:source": each.Source ?? "", "events:detail-type": each.DetailType ?? "" },
        })),
      run: (input) => {
        checkEntries(input.Entries);
        const answers = bus.put(input.Entries.map(readEntry));
        const Entries = answers.map((answer) =>
          "ErrorCode" in answer
            ? { ErrorCode: answer.ErrorCode, ErrorMessage: answer.ErrorMessage }
            : { EventId: answer.id },
        );
        return { FailedEntryCount: Entries.filter((each) => "ErrorCode" in each).length, Entries };
      },
    }),

    TestEventPattern: operation({
      input: { EventPattern: z.string(), Event: z.string() },
      access: () => [{ action: "events:TestEventPattern", resource: "*" }],
      run: (input) => {
        const pattern = readPattern(input.EventPattern);
        return { Result: matches(pattern, readEvent(input.Event)) };
      },
    }),
  };
}

/** Compiles a pattern. Throws InvalidEventPatternException. */
export function readPattern(text: string): Pattern {
  try {
    return compilePattern(text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new AwsError("InvalidEventPatternException", `Event pattern is not valid. Reason: ${error.message}`);
  }
}

function readEvent(text: string): unknown {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch (error) {
    throw invalid(`Parameter Event is not valid. Reason: ${(error as Error).message}`);
  }
  if (typeof event !== "object" || event === null || Array.isArray(event)) {
    throw invalid("Parameter Event is not valid. Reason: Event is not an object.");
  }
  for (const field of ["id", "account", "source", "time", "region", "detail-type"]) {
    if (!Object.hasOwn(event, field)) {
      throw invalid(`Parameter Event is not valid. Reason: ${field} is a required field.`);
    }
  }
  return event;
}

function checkEntries(entries: readonly RawEntry[]): void {
  if (entries.length === 0 || entries.length > 10) {
    const bound = entries.length === 0 ? "greater than or equal to 1" : "less than or equal to 10";
    throw invalid(
      `1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length ${bound}`,
    );
  }
  const size = entries.reduce((sum, each) => sum + entrySize(each), 0);
  if (size > MAX_BYTES) throw invalid("Total size of the entries in the request is over the limit.");
}

function readEntry(raw: RawEntry): Entry | EntryError {
  const { Source, DetailType, Detail } = raw;
  const missing = (name: string): EntryError => ({
    ErrorCode: "InvalidArgument",
    ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
  });
  if (!Source) return missing("Source");
  if (!DetailType) return missing("DetailType");
  if (!Detail) return missing("Detail");
  if (Source.startsWith("aws.")) {
    return { ErrorCode: "NotAuthorizedForSourceException", ErrorMessage: "Not authorized for the source." };
  }
  return {
    bus: busName(raw.EventBusName),
    source: Source,
    detailType: DetailType,
    detail: Detail,
    resources: raw.Resources ?? [],
    time: raw.Time,
    trace: raw.TraceHeader,
  };
}

const invalid = (message: string): AwsError => new AwsError("ValidationException", message);
