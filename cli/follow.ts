import { setTimeout as sleep } from "node:timers/promises";
import type { ApiClient, EventLine, RequestView } from "./client.ts";
import { CliError } from "./errors.ts";

const FIRST_PAUSE_MS = 30;
const LONGEST_PAUSE_MS = 500;
/** No line for so long means that nobody works on the request any more. */
const SILENCE_MS = 300_000;

/** Follows a request to its end, line by line. Answers its final view with all lines. */
export async function follow(
  client: ApiClient,
  id: string,
  onLine: (line: EventLine, view: RequestView) => void,
): Promise<RequestView> {
  const lines: EventLine[] = [];
  let lastNews = Date.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.3, LONGEST_PAUSE_MS)) {
    const view = await client.request(id, lines.at(-1)?.seq ?? 0);
    for (const line of view.events) {
      lines.push(line);
      onLine(line, view);
      lastNews = Date.now();
      pause = FIRST_PAUSE_MS;
    }
    if (view.result !== null) return { ...view, events: lines };
    if (Date.now() - lastNews > SILENCE_MS) {
      throw new CliError(`request ${id} has made no progress for five minutes; look into the dead letters`);
    }
    await sleep(pause);
  }
}
