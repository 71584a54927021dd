import { S3Client } from "@aws-sdk/client-s3";
import { documents } from "../db/documents.ts";
import { closeAccount, closeErasure, openAccounts, openErasures } from "../db/erasure.ts";
import { removeFilesAt } from "../db/own-files.ts";
import { logJson } from "../delivery/subscribe.ts";
import { accounts } from "./shared/accounts.ts";
import { database, numberSetting, setting } from "./shared/runtime.ts";

const db = database();
const store = documents(new S3Client({}), setting("DOCUMENTS_BUCKET"));
const lateSeconds = numberSetting("LATE_SECONDS");

const issuer = accounts();

/**
 * Removes what came in after somebody was erased: files of agents that were still at work, and uploads to addresses that
 * were given out before; and deletes accounts that could not be deleted at once. Answers how many there were.
 */
export async function handler(): Promise<{ erasures: number; files: number; accounts: number }> {
  const left = await openAccounts(db);
  for (const { account } of left) {
    await issuer.remove(account);
    await closeAccount(db, account);
  }
  const found = await openErasures(db, lateSeconds);
  let files = 0;
  for (const erasure of found) {
    files += await removeFilesAt(store, erasure.places);
    await closeErasure(db, erasure);
  }
  const done = { erasures: found.length, files, accounts: left.length };
  logJson({ level: "info", agent: "finish-erasures", ...done });
  return done;
}
