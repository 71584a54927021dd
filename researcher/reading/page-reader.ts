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

process.once("message", async (fetched: Fetched) => {
  process.send?.(await answerFor(fetched), () => process.disconnect());
});
