import { setTimeout as sleep } from "node:timers/promises";
import type { Platform } from "../../local/platform.ts";
import type { Answer, Call } from "./calls.ts";
import { plainCv, plainPosting } from "./files.ts";
import { as } from "./people.ts";

/** What became of the requests of one person in a crowd. */
export interface Experience {
  readonly visitor: string;
  /** How often each status was answered to a submission. */
  readonly answers: ReadonlyMap<number, number>;
  /** Refusals that don't say when to come again. */
  readonly unexplained: number;
  readonly completed: number;
  /** When each request was done, milliseconds after the crowd came, in order. */
  readonly doneAt: readonly number[];
}

const bodyOf = (index: number) => ({
  cv: { text: `${plainCv}\nReference ${index}` },
  job: { text: plainPosting },
});

async function ending(call: Call, id: string, patience: number): Promise<string> {
  const until = Date.now() + patience;
  for (;;) {
    const { status, data } = await call("GET", `/jobs/${id}?after=1000`);
    if (status !== 200) throw new Error(`a look at a request was answered with ${status}`);
    if (data?.finished_at != null) return String(data.status);
    if (Date.now() > until) throw new Error(`request ${id} has not ended`);
    await sleep(1_000);
  }
}

/** All requests of all visitors at once: nobody waits for anybody. Follows those that were taken in to their ends. */
export async function crowd(
  platform: Platform & { home: string },
  visitors: readonly string[],
  each: number,
  patience: number,
): Promise<Experience[]> {
  const calls = await Promise.all(visitors.map((name) => as(platform, name)));
  const came = performance.now();
  const experience = async (call: Call, visitor: string): Promise<Experience> => {
    const answers = await Promise.all(
      Array.from({ length: each }, (_, index) => call("POST", "/analyze", { type: "gap_analysis", ...bodyOf(index) })),
    );
    const taken = answers.filter(({ status }) => status === 202);
    const doneAt: number[] = [];
    const ends = await Promise.all(
      taken.map(async ({ data }) => {
        const status = await ending(call, String(data?.job_id), patience);
        doneAt.push(performance.now() - came);
        return status;
      }),
    );
    const isUnexplained = ({ status, headers }: Answer): boolean =>
      status === 429 && !(Number(headers.get("retry-after")) > 0);
    const counts = new Map<number, number>();
    for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
    return {
      visitor,
      answers: counts,
      unexplained: answers.filter(isUnexplained).length,
      completed: ends.filter((status) => status === "completed").length,
      doneAt,
    };
  };
  return Promise.all(calls.map((call, index) => experience(call, visitors[index] ?? "")));
}
