import { S3Client } from "@aws-sdk/client-s3";
import { documents } from "../db/documents.ts";
import { closeAccount, closeErasure, openAccounts, openErasures } from "../db/erasure.ts";
import { ownersIn, removeFilesAt } from "../db/own-files.ts";
import { neededKeys } from "../db/removal.ts";
import { logJson } from "../delivery/subscribe.ts";
import { dimensions } from "../knowledge/dimensions.ts";
import { accounts } from "./shared/accounts.ts";
import { database, numberSetting, setting } from "./shared/runtime.ts";
import { vectorsAt } from "./shared/vectors.ts";

const db = database();
const store = documents(new S3Client({}), setting("DOCUMENTS_BUCKET"));
const vectors = vectorsAt(setting("VECTOR_INDEX_ARN"));
const lateSeconds = numberSetting("LATE_SECONDS");

const issuer = accounts();

/** A run ends by itself before its function's time does; what is left is the next run's. Milliseconds. */
const A_RUN = 20_000;

const A_QUERY = 100;
/** Any direction will do: what is asked for is all that is left of an owner. */
const anywhere = Array.from({ length: dimensions }, () => 1);

/** Removes all vectors of an owner: those of an ingest that was at work while they were erased have no row. */
async function removeVectorsOf(owner: string): Promise<number> {
  for (let removed = 0; ; ) {
    const left = await vectors.query(anywhere, { where: { owner: { $eq: owner } } }, A_QUERY);
    if (left.length === 0) return removed;
    await vectors.remove(left.map(({ key }) => key));
    removed += left.length;
  }
}

/**
 * Removes what came in after somebody was erased or has deleted a request: files of agents that were still at work, and uploads to addresses that
 * were given out before; and deletes accounts that could not be deleted at once. Answers how many there were.
 */
export async function handler(): Promise<{ erasures: number; files: number; vectors: number; accounts: number }> {
  const left = await openAccounts(db);
  for (const { account } of left) {
    await issuer.remove(account);
    await closeAccount(db, account);
  }
  const found = await openErasures(db, lateSeconds);
  const until = Date.now() + A_RUN;
  let erasures = 0;
  let files = 0;
  let points = 0;
  for (const erasure of found) {
    if (Date.now() > until) break;
    for (const owner of ownersIn(erasure.places)) points += await removeVectorsOf(owner);
    files += await removeFilesAt(store, erasure.places, (keys) => neededKeys(db, keys));
    await closeErasure(db, erasure);
    erasures++;
  }
  const done = { erasures, files, vectors: points, accounts: left.length };
  logJson({ level: "info", agent: "finish-erasures", ...done });
  return done;
}
