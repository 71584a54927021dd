import { S3Client } from "@aws-sdk/client-s3";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import * as z from "zod";
import { documents } from "../db/documents.ts";
import { houseUser } from "../db/house.ts";
import { describeError, logJson } from "../delivery/subscribe.ts";
import { DocumentBody, newDocumentOf } from "../schemas/knowledge-views.ts";
import { DocumentSort, Language, MOST_DOCUMENTS } from "../schemas/submissions.ts";
import { standingOf } from "./api/identify.ts";
import { type Env, fieldErrors, Refusal, readJson, reply } from "./api/reply.ts";
import { sendNow } from "./api/send.ts";
import { embedderAt } from "./shared/embedding.ts";
import { handIn } from "./shared/handing-in.ts";
import { findingsView, handedInView } from "./shared/knowledge-view.ts";
import { library } from "./shared/library.ts";
import { bus, database, setting } from "./shared/runtime.ts";
import { vectorsAt } from "./shared/vectors.ts";

/**
 * The API for programs that hold a key: the gateway has looked at it, and counts it. What they hand in and find is
 * everybody's; nobody's own documents come this way.
 */

const db = database();
const tools = { db, documents: documents(new S3Client({}), setting("DOCUMENTS_BUCKET")), publish: bus() };
const shelves = library({
  db,
  embed: embedderAt(setting("EMBEDDING_ENDPOINT")),
  vectors: vectorsAt(setting("VECTOR_INDEX_ARN")),
});

const Ingest = z.strictObject({ documents: z.array(DocumentBody).min(1).max(MOST_DOCUMENTS) });

const labels = z.array(z.string().max(40)).max(12).optional();
const Search = z.strictObject({
  question: z.string().trim().min(1).max(1_000),
  language: Language.nullish(),
  kinds: z.array(DocumentSort).max(12).optional(),
  topics: labels,
  fields: labels,
  limit: z.int().min(1).max(20).default(8),
});

async function bodyOf<Body>(request: Request, schema: z.ZodType<Body>): Promise<Body> {
  const parsed = schema.safeParse(await readJson(request));
  if (!parsed.success) throw new Refusal(422, fieldErrors(parsed.error));
  return parsed.data;
}

const app = new Hono<Env>();

app.post("/ingest", async (c) => {
  const body = await bodyOf(c.req.raw, Ingest);
  const { userId, subjectKey } = await houseUser(db);
  const standing = standingOf({ userId, subjectKey });
  const giver = { agent: "ingest-api", userId, standing, scope: "everyone" } as const;
  const handed = await handIn(tools, giver, body.documents.map(newDocumentOf), new Date());
  await sendNow(tools, standing.requestId, handed.events);
  return reply(c, 202, handedInView(handed));
});

app.post("/search", async (c) => {
  const { question, language, kinds, topics, fields, limit } = await bodyOf(c.req.raw, Search);
  const [answered] = await shelves.search([
    {
      text: question,
      owner: null,
      language: language ?? null,
      kinds: kinds ?? [],
      topics: topics ?? [],
      fields: fields ?? [],
      limit,
    },
  ]);
  return reply(c, 200, findingsView(answered));
});

app.notFound((c) => reply(c, 404, null, [{ code: "not_found", message: "There is no such address." }]));

app.onError((error, c) => {
  if (error instanceof Refusal) return reply(c, error.status, null, error.errors);
  logJson({ level: "error", agent: "ingest-api", ...describeError(error) });
  const message = "Something went wrong on our side; try again, and tell the operator if it stays.";
  return reply(c, 500, null, [{ code: "internal", message }]);
});

export const handler = handle(app);
