import { z } from "zod";
import { AwsError } from "../../aws-error.ts";
import type { Store } from "../../store.ts";
import { type Operation, operation } from "../json.ts";
import type { Archive } from "./archive-registry.ts";
import type { Archives } from "./archives.ts";
import { busName } from "./bus-registry.ts";
import { readPattern } from "./events-operations.ts";
import type { Replay, Replays } from "./replays.ts";
import { pageOf } from "./rule-operations.ts";
import type { Rules } from "./rules.ts";

const paging = { Limit: z.number().int().min(1).max(100).optional(), NextToken: z.string().optional() };

const changeable = {
  Description: z.string().max(512).optional(),
  EventPattern: z.string().max(4096).optional(),
  RetentionDays: z.number().int().min(0).optional(),
};

/** Making, changing, describing and deleting archives; starting, watching and cancelling replays. Times on the wire are seconds since the epoch. */
export function archiveOperations(
  rules: Rules,
  archives: Archives,
  replays: Replays,
  store: Store,
): Record<string, Operation> {
  const { region, account } = rules.place;
  const replayArn = (name: string): string => `arn:aws:events:${region}:${account}:replay/${name}`;
  const archiveArn = (name: string): string => `arn:aws:events:${region}:${account}:archive/${name}`;
  const get = (name: string): Archive => {
    const archive = rules.archives.find(name);
    if (archive) return archive;
    throw new AwsError("ResourceNotFoundException", `Archive ${name} does not exist.`);
  };

  const onArchive = (action: string) => (input: { readonly ArchiveName: string }) => [
    { action: `events:${action}`, resource: archiveArn(input.ArchiveName) },
  ];
  const put = (archive: Omit<Archive, "arn">): object => {
    if (archive.pattern !== undefined) readPattern(archive.pattern);
    const { arn } = store.transaction(() => rules.putArchive(archive));
    return { ArchiveArn: arn, State: "ENABLED" };
  };

  return {
    CreateArchive: operation({
      input: { ArchiveName: z.string().regex(/^[.\-_A-Za-z0-9]{1,48}$/), EventSourceArn: z.string(), ...changeable },
      access: onArchive("CreateArchive"),
      run: ({ ArchiveName: name, EventSourceArn, Description, EventPattern, RetentionDays = 0 }) => {
        if (rules.archives.find(name)) {
          throw new AwsError("ResourceAlreadyExistsException", `Archive ${name} already exists.`);
        }
        const bus = rules.bus(busName(EventSourceArn));
        return put({ name, bus, pattern: EventPattern, retention: RetentionDays, description: Description });
      },
    }),

    UpdateArchive: operation({
      input: { ArchiveName: z.string(), ...changeable },
      access: onArchive("UpdateArchive"),
      run: ({ ArchiveName, Description, EventPattern, RetentionDays }) => {
        const { name, bus, pattern, retention, description } = get(ArchiveName);
        return put({
          name,
          bus,
          pattern: EventPattern ?? pattern,
          retention: RetentionDays ?? retention,
          description: Description ?? description,
        });
      },
    }),

    DeleteArchive: operation({
      input: { ArchiveName: z.string() },
      access: onArchive("DeleteArchive"),
      run: (input) => {
        const archive = get(input.ArchiveName);
        store.transaction(() => {
          rules.removeArchive(archive);
          archives.clear(archive);
        });
        return {};
      },
    }),

    DescribeArchive: operation({
      input: { ArchiveName: z.string() },
      access: (input) => [{ action: "events:DescribeArchive", resource: archiveArn(input.ArchiveName) }],
      run: (input) => {
        const archive = get(input.ArchiveName);
        const { name, arn, pattern, description } = archive;
        return {
          ...summary(rules, archives, archive),
          ArchiveName: name,
          ArchiveArn: arn,
          ...(pattern === undefined ? {} : { EventPattern: pattern }),
          ...(description === undefined ? {} : { Description: description }),
        };
      },
    }),

    ListArchives: operation({
      input: { NamePrefix: z.string().default(""), EventSourceArn: z.string().optional(), ...paging },
      access: () => [{ action: "events:ListArchives", resource: "*" }],
      run: (input) => {
        const found = rules.archives
          .list()
          .filter(({ name }) => name.startsWith(input.NamePrefix))
          .filter(({ bus }) => input.EventSourceArn === undefined || rules.buses.arn(bus) === input.EventSourceArn);
        const { page, next } = pageOf(found, ({ name }) => name, input);
        return { Archives: page.map((archive) => summary(rules, archives, archive)), ...next };
      },
    }),

    StartReplay: operation({
      input: {
        ReplayName: z.string().regex(/^[.\-_A-Za-z0-9]{1,64}$/),
        Description: z.string().max(512).optional(),
        EventSourceArn: z.string(),
        EventStartTime: z.number(),
        EventEndTime: z.number(),
        Destination: z.strictObject({ Arn: z.string(), FilterArns: z.array(z.string()).optional() }),
      },
      access: (input) => [{ action: "events:StartReplay", resource: input.EventSourceArn }],
      run: (input) => {
        const archive = rules.archives.list().find(({ arn }) => arn === input.EventSourceArn);
        if (!archive) {
          const name = input.EventSourceArn.split("/").at(-1);
          throw invalid(`Parameter EventSourceArn is not valid. Reason: Archive ${name} does not exist.`);
        }
        if (input.EventStartTime >= input.EventEndTime) {
          throw invalid("Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.");
        }
        const bus = rules.bus(busName(input.Destination.Arn));
        if (bus !== archive.bus) {
          throw invalid("Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.");
        }
        const ruleArns = input.Destination.FilterArns ?? [];
        const strange = ruleArns.find((arn) => !rules.list(bus).some((rule) => rule.arn === arn));
        if (strange !== undefined) {
          throw invalid(`Parameter Destination.FilterArns is not valid. Reason: Rule ${strange} does not exist.`);
        }
        const replay = replays.start({
          name: input.ReplayName,
          description: input.Description,
          archive: archive.name,
          bus,
          ruleArns,
          from: input.EventStartTime * 1000,
          to: input.EventEndTime * 1000,
        });
        return { ReplayArn: replay.arn, State: replay.state, ReplayStartTime: replay.startedAt / 1000 };
      },
    }),

    DescribeReplay: operation({
      input: { ReplayName: z.string() },
      access: (input) => [{ action: "events:DescribeReplay", resource: replayArn(input.ReplayName) }],
      run: (input) => {
        const replay = replays.get(input.ReplayName);
        const FilterArns = replay.ruleArns;
        return {
          ...progress(replay, archiveArn(replay.archive)),
          ReplayArn: replay.arn,
          ...(replay.description === undefined ? {} : { Description: replay.description }),
          Destination: { Arn: rules.buses.arn(replay.bus), ...(FilterArns.length === 0 ? {} : { FilterArns }) },
        };
      },
    }),

    ListReplays: operation({
      input: {
        NamePrefix: z.string().default(""),
        State: z.string().optional(),
        EventSourceArn: z.string().optional(),
        ...paging,
      },
      access: () => [{ action: "events:ListReplays", resource: "*" }],
      run: (input) => {
        const found = replays
          .list()
          .filter(({ name }) => name.startsWith(input.NamePrefix))
          .filter(({ state }) => input.State === undefined || state === input.State)
          .filter(({ archive }) => input.EventSourceArn === undefined || archiveArn(archive) === input.EventSourceArn);
        const { page, next } = pageOf(found, ({ name }) => name, input);
        return { Replays: page.map((replay) => progress(replay, archiveArn(replay.archive))), ...next };
      },
    }),

    CancelReplay: operation({
      input: { ReplayName: z.string() },
      access: (input) => [{ action: "events:CancelReplay", resource: replayArn(input.ReplayName) }],
      run: (input) => {
        const replay = replays.cancel(input.ReplayName);
        return { ReplayArn: replay.arn, State: replay.state };
      },
    }),
  };
}

function summary(rules: Rules, archives: Archives, archive: Archive): object {
  const { events, bytes } = archives.size(archive);
  return {
    ArchiveName: archive.name,
    EventSourceArn: rules.buses.arn(archive.bus),
    State: "ENABLED",
    RetentionDays: archive.retention,
    SizeBytes: bytes,
    EventCount: events,
  };
}

function progress(replay: Replay, archive: string): object {
  return {
    ReplayName: replay.name,
    EventSourceArn: archive,
    State: replay.state,
    ...(replay.reason === undefined ? {} : { StateReason: replay.reason }),
    EventStartTime: replay.from / 1000,
    EventEndTime: replay.to / 1000,
    ...(replay.lastEventAt === undefined ? {} : { EventLastReplayedTime: replay.lastEventAt / 1000 }),
    ReplayStartTime: replay.startedAt / 1000,
    ...(replay.endedAt === undefined ? {} : { ReplayEndTime: replay.endedAt / 1000 }),
  };
}

const invalid = (message: string): AwsError => new AwsError("ValidationException", message);
