import {
  CancelReplayCommand,
  DescribeReplayCommand,
  type DescribeReplayCommandOutput,
  ListReplaysCommand,
  type Replay,
} from "@aws-sdk/client-eventbridge";
import { arnBeside } from "./outputs.ts";
import type { Target } from "./target.ts";

/** Where a replay stands, as EventBridge says. */
export interface ReplayState {
  readonly name: string;
  /** In EventBridge's words, in small letters. */
  readonly state: string;
  readonly reason: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
  /** Events before this time are sent already. */
  readonly replayedTo: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

type OnBus = Pick<Target, "eventBridge">;

const stateOf = (replay: Replay | DescribeReplayCommandOutput): ReplayState => ({
  name: replay.ReplayName ?? "",
  state: (replay.State ?? "").toLowerCase(),
  reason: replay.StateReason ?? null,
  from: replay.EventStartTime ?? null,
  to: replay.EventEndTime ?? null,
  replayedTo: replay.EventLastReplayedTime ?? null,
  startedAt: replay.ReplayStartTime ?? null,
  endedAt: replay.ReplayEndTime ?? null,
});

/** The replay of this name; null if EventBridge knows none. */
export async function findReplay({ eventBridge }: OnBus, name: string): Promise<ReplayState | null> {
  try {
    return stateOf(await eventBridge.send(new DescribeReplayCommand({ ReplayName: name })));
  } catch (error) {
    if (error instanceof Error && error.name === "ResourceNotFoundException") return null;
    throw error;
  }
}

/** EventBridge hands out so many at once, in an order that it doesn't promise. */
const PAGE = 100;
const PAGES = 5;

/** The replays of our archive that EventBridge remembers, newest first. */
export async function recentReplays({ eventBridge, outputs }: Target): Promise<ReplayState[]> {
  const EventSourceArn = arnBeside(outputs.clusterArn, "events", `archive/${outputs.archiveName}`);
  const found: ReplayState[] = [];
  let NextToken: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const answer = await eventBridge.send(
      new ListReplaysCommand({ EventSourceArn, Limit: PAGE, ...(NextToken === undefined ? {} : { NextToken }) }),
    );
    found.push(...(answer.Replays ?? []).map(stateOf));
    NextToken = answer.NextToken;
    if (NextToken === undefined) break;
  }
  return found.sort((a, b) => (b.startedAt?.getTime() ?? 0) - (a.startedAt?.getTime() ?? 0));
}

/** Cancels a replay; what was sent already is worked on. Answers its state. */
export async function cancelReplay({ eventBridge }: OnBus, name: string): Promise<string> {
  const { State = "CANCELLING" } = await eventBridge.send(new CancelReplayCommand({ ReplayName: name }));
  return State.toLowerCase();
}
