import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { S3Client } from "@aws-sdk/client-s3";
import { handle } from "hono/aws-lambda";
import { documents } from "../db/documents.ts";
import { publisher } from "../delivery/publish.ts";
import { analyzeRoutes } from "./api/analyze.ts";
import { apiApp } from "./api/app.ts";
import { applicationRoutes } from "./api/applications.ts";
import { cvRoutes } from "./api/cvs.ts";
import { describedRoutes } from "./api/described.ts";
import { documentRoutes } from "./api/documents.ts";
import { engineRoutes } from "./api/engines.ts";
import { eventRoutes } from "./api/events.ts";
import { healthRoutes } from "./api/health.ts";
import { identified, identify } from "./api/identify.ts";
import { jobRoutes } from "./api/jobs.ts";
import { knowledgeRoutes } from "./api/knowledge.ts";
import { listRoutes } from "./api/lists.ts";
import { meRoutes } from "./api/me.ts";
import { describedOperations, operations } from "./api/operations.ts";
import { tailoredRoutes } from "./api/tailored.ts";
import { embedderAt } from "./shared/embedding.ts";
import { library } from "./shared/library.ts";
import { database, numberSetting, setting } from "./shared/runtime.ts";
import { vectorsAt } from "./shared/vectors.ts";

const db = database();
const eventBridge = new EventBridgeClient({});
const busName = setting("EVENT_BUS_NAME");
const publish = publisher(eventBridge, busName);
const store = documents(new S3Client({}), setting("DOCUMENTS_BUCKET"));

const embed = embedderAt(setting("EMBEDDING_ENDPOINT"));
const vectors = vectorsAt(setting("VECTOR_INDEX_ARN"));
/** Hosts that postings may be fetched from though they aren't on the public web. No stack sets this: tests on loopback do. */
const fetchFrom = (process.env.FETCH_ALLOW ?? "").split(",").filter((host) => host !== "");

const known = identified(db);
const tools = { db, documents: store, publish };

const app = apiApp({
  agent: "api",
  routes: [
    ...healthRoutes({ db, eventBridge, busName }),
    ...describedRoutes(describedOperations),
    ...analyzeRoutes({ ...tools, maxInFlight: numberSetting("MAX_IN_FLIGHT"), fetchFrom }),
    ...jobRoutes(tools),
    ...documentRoutes(tools),
    ...tailoredRoutes(tools),
    ...applicationRoutes(tools),
    ...cvRoutes(tools),
    ...listRoutes(tools),
    ...engineRoutes({ db, environment: process.env }),
    ...eventRoutes(tools),
    ...knowledgeRoutes({ ...tools, library: library({ db, embed, vectors }) }),
    ...meRoutes({ db, documents: store, vectors, known }),
  ],
  declared: operations,
  identify: identify(known),
});

export const handler = handle(app);
