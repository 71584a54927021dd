import { expire } from "../db/expiry.ts";
import { logJson } from "../delivery/subscribe.ts";
import { database, numberSetting } from "./shared/runtime.ts";

const db = database();
const ages = {
  requests: numberSetting("REQUEST_DAYS"),
  deliveries: numberSetting("DELIVERY_DAYS"),
  idempotencyKeys: numberSetting("IDEMPOTENCY_KEY_DAYS"),
  operatorActions: numberSetting("OPERATOR_ACTION_DAYS"),
};

/** Deletes what is beyond its age, once a day. */
export async function handler(): Promise<Record<string, number>> {
  const deleted = await expire(db, ages);
  logJson({ level: "info", agent: "expire-rows", ...deleted });
  return deleted;
}
