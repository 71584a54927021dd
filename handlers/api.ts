import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { S3Client } from "@aws-sdk/client-s3";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { documents } from "../db/documents.ts";
import { publisher } from "../delivery/publish.ts";
import { describeError, logJson } from "../delivery/subscribe.ts";
import { Limits } from "../schemas/limits.ts";
import { analyzeRoutes } from "./api/analyze.ts";
import { applicationRoutes } from "./api/applications.ts";
import { mount } from "./api/contract/mount.ts";
import { cvRoutes } from "./api/cvs.ts";
import { describedRoutes } from "./api/described.ts";
import { documentRoutes } from "./api/documents.ts";
import { eventRoutes } from "./api/events.ts";
import { healthRoutes } from "./api/health.ts";
import { identified, identify } from "./api/identify.ts";
import { jobRoutes } from "./api/jobs.ts";
import { limiting } from "./api/limits.ts";
import { listRoutes } from "./api/lists.ts";
import { meRoutes } from "./api/me.ts";
import { operations } from "./api/operations.ts";
import { type Env, Refusal, reply } from "./api/reply.ts";
import { accounts } from "./shared/accounts.ts";
import { database, numberSetting, setting } from "./shared/runtime.ts";

const db = database();
const eventBridge = new EventBridgeClient({});
const busName = setting("EVENT_BUS_NAME");
const publish = publisher(eventBridge, busName);
const store = documents(new S3Client({}), setting("DOCUMENTS_BUCKET"));

const known = identified(db);
const limit = limiting({
  db,
  limits: Limits.parse(JSON.parse(setting("LIMITS"))),
  proxies: numberSetting("PROXIES"),
});
const tools = { db, documents: store, publish };

const app = new Hono<Env>().basePath("/api/v1");
mount(
  app,
  [
    ...healthRoutes({ db, eventBridge, busName }),
    ...describedRoutes(operations),
    ...analyzeRoutes({ ...tools, maxInFlight: numberSetting("MAX_IN_FLIGHT") }),
    ...jobRoutes(tools),
    ...documentRoutes(tools),
    ...applicationRoutes(tools),
    ...cvRoutes(tools),
    ...listRoutes(tools),
    ...eventRoutes(tools),
    ...meRoutes({ db, documents: store, known, accounts: accounts() }),
  ],
  operations,
  { identify: identify(known), limit },
);

app.notFound((c) => reply(c, 404, null, [{ code: "not_found", message: "There is no such address." }]));

app.onError((error, c) => {
  if (error instanceof Refusal) return reply(c, error.status, null, error.errors);
  logJson({ level: "error", agent: "api", ...describeError(error) });
  const message = "Something went wrong on our side; try again, and tell the operator if it stays.";
  return reply(c, 500, null, [{ code: "internal", message }]);
});

export const handler = handle(app);
