import { type Command, InvalidArgumentError } from "commander";
import { type Pattern, readPattern } from "../operations/patterns.ts";
import type { DlqOptions } from "./commands/dlq.ts";
import type { EventsOptions } from "./commands/events.ts";
import type { ReplayOptions } from "./commands/replay.ts";
import { explained } from "./operator/failures.ts";
import type { TargetOptions } from "./operator/target.ts";

type WithJson = TargetOptions & { readonly json?: boolean };

/** A time as ISO 8601 writes it; without a zone it is the machine's own. */
function readTime(text: string): Date {
  const time = new Date(text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(time.getTime())) return time;
  throw new InvalidArgumentError("A time looks like 2026-03-01T09:00:00Z.");
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 10_000) return count;
  throw new InvalidArgumentError("A whole number from 1 to 10000.");
}

function readId(text: string): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError("The id of a request looks like 7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001.");
}

function readName(text: string): string {
  if (/^[.\-_A-Za-z0-9]{1,64}$/.test(text)) return text;
  throw new InvalidArgumentError("A name has up to 64 letters, digits, dots, hyphens and underscores.");
}

/** A pattern as JSON. */
function patternOf(text: string): Pattern {
  try {
    return readPattern(text, "--pattern");
  } catch (error) {
    throw explained(error);
  }
}

/** Which system is meant: the platform that runs here, or a stack on AWS. */
export const onTarget = (command: Command): Command =>
  command
    .option("--profile <name>", "a profile of the AWS configuration")
    .option("--region <region>", "a region; by default the stack's own")
    .option("--outputs <file>", "the outputs of a stack on AWS, as `pulumi stack output --json` prints them")
    .exitOverride();

const withJson = (command: Command): Command => command.option("--json", "print JSON instead of text");

const eventCommand = (events: Command, name: string, description: string, limit: number): Command =>
  withJson(onTarget(events.command(name).description(description)))
    .option("--pattern <json>", "only what this EventBridge pattern matches", patternOf)
    .option("--request <id>", "only events of this request", readId)
    .option("--limit <n>", "so many events", readCount, limit);

function addEvents(program: Command): void {
  const events = program.command("events").description("the log of events").exitOverride();
  eventCommand(events, "list", "show the newest events", 20).action(async (options: EventsOptions) => {
    const { listEvents } = await import("./commands/events.ts");
    await listEvents(options);
  });
  eventCommand(events, "tail", "show the newest events and every further one", 10).action(
    async (options: EventsOptions) => {
      const { tailEvents } = await import("./commands/events.ts");
      await tailEvents(options);
    },
  );
}

function addDeadLetters(program: Command): void {
  const dlq = program.command("dlq").description("dead letters of agents and of their rules").exitOverride();
  withJson(onTarget(dlq.command("list").description("count them, by agent"))).action(async (options: DlqOptions) => {
    const { listDeadLetters } = await import("./commands/dlq.ts");
    await listDeadLetters(options);
  });
  withJson(onTarget(dlq.command("show").description("show those of an agent").argument("<agent>")))
    .option("--limit <n>", "so many messages", readCount, 20)
    .action(async (agent: string, options: DlqOptions & { limit: number }) => {
      const { showDeadLetters } = await import("./commands/dlq.ts");
      await showDeadLetters(agent, options);
    });
  onTarget(dlq.command("redrive").description("send those of an agent again").argument("<agent>")).action(
    async (agent: string, options: TargetOptions) => {
      const { redriveDeadLetters } = await import("./commands/dlq.ts");
      await redriveDeadLetters(agent, options);
    },
  );
  onTarget(dlq.command("purge").description("throw those of an agent away").argument("<agent>"))
    .option("--yes", "don't ask")
    .action(async (agent: string, options: TargetOptions & { yes?: boolean }) => {
      const { purgeDeadLetters } = await import("./commands/dlq.ts");
      await purgeDeadLetters(agent, options);
    });
}

function addReplay(program: Command): void {
  onTarget(program.command("replay").description("let an agent do its work on archived events again"))
    .requiredOption("--agent <agent>", "the agent that gets the events")
    .option("--from <time>", "events from this time on", readTime)
    .option("--to <time>", "events before this time", readTime)
    .option("--request <id>", "the events of this request instead", readId)
    .option("--name <name>", "the name of the replay", readName)
    .option("--dry-run", "only say how many events would be replayed")
    .action(async (options: ReplayOptions) => {
      const { replay } = await import("./commands/replay.ts");
      await replay(options);
    });
}

function addSwitches(program: Command): void {
  for (const [name, enabled, description] of [
    ["pause", false, "let the messages of an agent wait"],
    ["resume", true, "let an agent go on"],
  ] as const) {
    onTarget(program.command(name).description(description).argument("<agent>")).action(
      async (agent: string, options: TargetOptions) => {
        const { switchAgent } = await import("./commands/pause.ts");
        await switchAgent(agent, enabled, options);
      },
    );
  }
}

/** The commands of operators: what happened, do it again, and how everything stands; here and on AWS alike. */
export function addOperatorCommands(program: Command): void {
  withJson(onTarget(program.command("status").description("how the agents and their queues stand"))).action(
    async (options: WithJson) => {
      const { status } = await import("./commands/status.ts");
      await status(options);
    },
  );
  withJson(
    onTarget(
      program.command("trace").description("what happened to a request").argument("<request>", "its id", readId),
    ),
  ).action(async (request: string, options: WithJson) => {
    const { trace } = await import("./commands/trace.ts");
    await trace(request, options);
  });
  addEvents(program);
  addReplay(program);
  addDeadLetters(program);
  addSwitches(program);
}
