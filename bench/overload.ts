import { crowd } from "../test/support/crowd.ts";
import { ownPlatform } from "../test/support/platform.ts";
import { memoryOf } from "./processes.ts";
import { median, percentile, printTable } from "./stats.ts";

/** Many requests of two people in the same moment. `node bench/overload.ts [requests]`; a thousand by default. */

const [requests = 1_000] = process.argv.slice(2).map(Number);
const names = ["visitor-a", "visitor-b"];
const platform = await ownPlatform();

/** All processes together, MB; the largest that was seen. */
let peak = 0;
const look = setInterval(() => {
  peak = Math.max(
    peak,
    memoryOf(process.pid).reduce((sum, { own }) => sum + own, 0),
  );
}, 1_000);

try {
  const both = await crowd(platform, names, Math.ceil(requests / names.length), 300_000);
  printTable(
    `${requests} requests at once by two people`,
    both.map(({ visitor, answers, unexplained, completed, doneAt }) => ({
      visitor,
      "taken in": answers.get(202) ?? 0,
      refused: answers.get(429) ?? 0,
      "other answers": [...answers].reduce(
        (sum, [status, count]) => sum + (status === 202 || status === 429 ? 0 : count),
        0,
      ),
      "without Retry-After": unexplained,
      completed,
      "first s": percentile(doneAt, 0) / 1_000,
      "half s": median(doneAt) / 1_000,
      "last s": percentile(doneAt, 1) / 1_000,
    })),
  );
  printTable("Memory, MB", [
    { what: "platform and callers (one process)", MB: process.memoryUsage().rss / 1_048_576 },
    { what: "all processes, at the highest", MB: peak },
  ]);
} finally {
  clearInterval(look);
  await platform.close();
}
