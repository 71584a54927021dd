import { temporaryHome } from "../test/support/platform.ts";
import { weather } from "../test/support/storm.ts";
import { printTable } from "./stats.ts";

/**
 * What is left of requests after accidents everywhere and `kill -9` of the whole platform. Ends with an error if anything
 * is lost, double or unsent. `node bench/faults.ts [requests] [kills] [seed]`; 2,000 and 30 take about three quarters
 * of an hour on two cores.
 */

const [requests = 2_000, kills = 30, seed = 1] = process.argv.slice(2).map(Number);
const home = temporaryHome();
try {
  const { flaws, accidents, statuses, seconds } = await weather({
    home: home.path,
    seed,
    requests,
    kills,
    atOnce: 12,
    patience: 120_000,
  });
  printTable(`${requests} requests, ${kills} kills, seed ${seed}`, [
    ...[...statuses].map(([what, count]) => ({ what: `ended as ${what}`, count })),
    { what: "flaws", count: flaws.length },
    { what: "seconds of storm", count: seconds.storm },
    { what: "seconds until all was still", count: seconds.calm },
  ]);
  const byName = [...accidents].sort(([one], [other]) => one.localeCompare(other));
  printTable(
    "Accidents",
    byName.map(([what, count]) => ({ what, count })),
  );
  for (const flaw of flaws) console.error(flaw);
  if (flaws.length > 0) process.exitCode = 1;
} finally {
  home.remove();
}
