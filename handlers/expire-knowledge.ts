import { oldEditions } from "../db/editions.ts";
import { houseUser } from "../db/house.ts";
import { logJson } from "../delivery/subscribe.ts";
import { standingOf } from "./api/identify.ts";
import { retire } from "./shared/retiring.ts";
import { bus, database, numberSetting } from "./shared/runtime.ts";

const tools = { db: database(), publish: bus() };
const days = numberSetting("NEWS_DAYS");

/** What is of no use to anybody once it is old; guides, questions and people's own documents don't age. */
const AGEING = ["posting", "news"];
/** So many a run: what is left goes the next day. */
const MOST = 500;

/** Removes postings and news for everybody that nobody has confirmed for long. */
export async function handler(): Promise<{ removed: number }> {
  const old = await oldEditions(tools.db, AGEING, days, MOST);
  if (old.length > 0) {
    const user = await houseUser(tools.db);
    const standing = { ...standingOf(user), userId: user.userId };
    for (const edition of old) await retire(tools, "expire-knowledge", edition, standing);
  }
  logJson({ level: "info", agent: "expire-knowledge", removed: old.length });
  return { removed: old.length };
}
