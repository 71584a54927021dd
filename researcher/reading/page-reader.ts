import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { Fetched } from "../../fetching/guarded-fetch.ts";
import { readPage } from "./read-page.ts";

/** What this process answers for what was fetched: the page, or why there is none. */
async function answerFor(fetched: Fetched): Promise<object> {
  try {
    return { page: await readPage(fetched) };
  } catch (error) {
    // Nesting that the stack can't hold is no fault of ours: nobody writes pages like that.
    if (error instanceof RangeError) return { code: "file_takes_too_long" };
    if (error instanceof UnreadableDocument) return { code: error.code };
    throw error;
  }
}

// One page after the other: the service sends the next when it has the answer. It goes when the service goes.
process.on("message", async (fetched: Fetched) => {
  const answer = await answerFor(fetched);
  process.send?.({ ...answer, megabytes: Math.ceil(process.memoryUsage.rss() / 1024 / 1024) });
});
process.once("disconnect", () => process.exit(0));
