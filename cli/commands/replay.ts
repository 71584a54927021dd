import { planReplay, type ReplayPlan, type ReplayScope } from "../../operations/replay-plan.ts";
import { runReplay } from "../../operations/replaying.ts";
import { CliError } from "../errors.ts";
import { type TargetOptions, withTarget } from "../operator/target.ts";
import { counted } from "../operator/text.ts";

export interface ReplayOptions extends TargetOptions {
  readonly from?: Date;
  readonly to?: Date;
  readonly request?: string;
  readonly agent: string;
  readonly name?: string;
  readonly dryRun?: boolean;
}

function scopeOf({ from, to, request }: ReplayOptions): ReplayScope {
  if (request !== undefined) {
    if (from || to) throw new CliError("replay takes either --request or --from and --to, not both.", 2);
    return { requestId: request };
  }
  if (!from || !to) throw new CliError("replay needs --from and --to, or --request.", 2);
  if (from >= to) throw new CliError("--from must be before --to.", 2);
  return { from, to };
}

const describePlan = ({ count, agent, from, to, temporaryRule }: ReplayPlan): string =>
  `${counted(count, "event")} ${temporaryRule ? "of the request " : ""}from ${from.toISOString()} to ${to.toISOString()} to ${agent.name}`;

/** Replays archived events to one agent and follows what comes of it, or only says what would be replayed. */
export async function replay(options: ReplayOptions): Promise<void> {
  const scope = scopeOf(options);
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once("SIGINT", interrupt);
  try {
    await withTarget(options, async (target) => {
      const plan = await planReplay(target, scope, options.agent, options.name);
      if (options.dryRun) {
        console.log(`Would replay ${describePlan(plan)}. Nothing was started.`);
        return;
      }
      console.log(`Replay ${plan.name}: ${describePlan(plan)}`);
      const { handled, settled } = await runReplay(target, plan, console.log, interruption.signal);
      if (handled.size === 0) console.log("No delivery came of it.");
      for (const [agent, count] of handled) console.log(`  ${agent} handled ${counted(count, "event")}`);
      if (!settled) throw new CliError("messages of it still wait in the queues; see `careerassist status`");
    });
  } finally {
    process.off("SIGINT", interrupt);
  }
}
