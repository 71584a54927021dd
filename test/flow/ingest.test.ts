import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { type Db, rows } from "../../db/connect.ts";
import { type Documents, keys } from "../../db/documents.ts";
import { announceSubmission, EVERYONE, submissionOf } from "../../db/submissions.ts";
import { type OutgoingEvent, outgoing } from "../../delivery/outgoing.ts";
import type { Vectors } from "../../handlers/shared/vectors.ts";
import { embedLocally } from "../../knowledge/embedding.ts";
import type { NewDocument } from "../../schemas/submissions.ts";
import { callerOf } from "../support/caller.ts";
import { sharedPlatform, takeEnvironmentOf } from "../support/platform.ts";
import { seeded } from "../support/random.ts";
import { type AnyAgent, admit, memoryDocuments, run } from "./choreography.ts";

const flow = suite("documents on their way into the knowledge base, on the real database");
const shared = sharedPlatform();

let db: Db;
let ingestWith: (documents: Documents, vectors: Vectors) => AnyAgent;

flow.before(async () => {
  takeEnvironmentOf(await shared.start(), "ingest");
  const { database } = await import("../../handlers/shared/runtime.ts");
  db = database();
  const { ingest } = await import("../../handlers/ingest.ts");
  ingestWith = (documents, vectors) => ingest({ db, documents, vectors, embed: embedLocally });
});
flow.after(shared.release);

/** An index that keeps the keys of its vectors. */
function memoryVectors(): Vectors & { readonly keys: Set<string> } {
  const kept = new Set<string>();
  return {
    keys: kept,
    put: async (vectors) => {
      for (const { key } of vectors) kept.add(key);
    },
    query: async () => [],
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

const documentOf = (name: string, text: string): NewDocument => ({
  title: "Bees",
  format: "markdown",
  text,
  url: null,
  name,
  kind: "note",
  topics: [],
  fields: [],
  language: "en",
  licence: null,
  fetchedAt: null,
  asks: ["What do bees eat?"],
});

/** The event of a submission whose text lies in the bucket. */
async function submitted(documents: Documents, requestId: string, given: NewDocument): Promise<OutgoingEvent[]> {
  const submission = submissionOf(randomUUID(), EVERYONE, [given], new Date());
  await documents.writeJson(keys.submission(requestId, submission.submissionId), submission);
  const origin = { agent: "test", idCause: submission.submissionId, causationId: null, requestId, subject: "tester" };
  return outgoing({ ...origin, wants: ["charts"], now: new Date() }, [announceSubmission("everyone", submission)]);
}

const Held = z.object({ edition_id: z.string(), vectors: z.number(), passages: z.number(), cut: z.number() });

/** What the tables hold of a document by its name. */
const held = (name: string) =>
  rows(
    db,
    sql`SELECT edition_id, vectors, passages,
        (SELECT count(*)::int FROM knowledge_passages p WHERE p.document_id = d.document_id) AS cut
      FROM knowledge_documents d WHERE name = ${name}`,
    Held,
  );

const text = (word: string): string =>
  Array.from(
    { length: 30 },
    (_, n) => `## Part ${n}\n\nThe ${word} of hive ${n} is kept in jar ${n} until spring comes.`,
  ).join("\n\n");

flow(
  "a document that is submitted twice has one edition and one set of vectors, whatever comes twice or is cut off",
  async () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const name = `bees ${randomUUID()}`;
      const [documents, vectors] = [memoryDocuments(), memoryVectors()];
      const { requestId } = await admit(db, "get_analytics");
      const events = [
        ...(await submitted(documents, requestId, documentOf(name, text("honey")))),
        ...(await submitted(documents, requestId, documentOf(name, text("honey")))),
      ];
      const chaos = { random: seeded(seed), duplicates: 0.5, crashes: 0.25, delay: 6 };
      const bus = await run(db, [ingestWith(documents, vectors)], events, chaos);
      const [document, ...others] = await held(name);
      assert.ok(document, `seed ${seed}`);
      assert.equal(others, [], `seed ${seed}`);
      assert.ok(
        document.passages > 1 && document.cut === document.passages,
        `seed ${seed}: its passages are there once`,
      );
      const expected = Array.from({ length: document.vectors }, (_, n) => `${document.edition_id}/${n}`);
      assert.equal([...vectors.keys].sort(), expected.sort(), `seed ${seed}: its vectors and no others`);
      assert.is(new Set(bus.filter(({ type }) => type === "DocumentIngested").map(({ id }) => id)).size, 2);
    }
  },
);

flow("of two contents that come at once the last one written stays, and nothing is left of the other", async () => {
  for (const seed of [11, 12, 13, 14, 15, 16]) {
    const name = `bees ${randomUUID()}`;
    const [documents, vectors] = [memoryDocuments(), memoryVectors()];
    const { requestId } = await admit(db, "get_analytics");
    const events = [
      ...(await submitted(documents, requestId, documentOf(name, text("honey")))),
      ...(await submitted(documents, requestId, documentOf(name, text("wax")))),
      ...(await submitted(documents, requestId, documentOf(name, text("pollen")))),
    ];
    await run(db, [ingestWith(documents, vectors)], events, {
      random: seeded(seed),
      duplicates: 0.3,
      crashes: 0.2,
      delay: 4,
    });
    const [document] = await held(name);
    assert.ok(document);
    assert.is(document.cut, document.passages);
    const expected = Array.from({ length: document.vectors }, (_, n) => `${document.edition_id}/${n}`);
    assert.equal([...vectors.keys].sort(), expected.sort(), `seed ${seed}`);
  }
});

flow(
  "a removal wins over what was handed in before it, replayed or late, and not over what is handed in anew",
  async () => {
    const name = `bees ${randomUUID()}`;
    const [documents, vectors] = [memoryDocuments(), memoryVectors()];
    const { requestId } = await admit(db, "get_analytics");
    const { userId } = await callerOf(db, "tester");
    const calm = { random: seeded(1), duplicates: 0, crashes: 0, delay: 0 };
    const agents = [ingestWith(documents, vectors)];
    const first = await submitted(documents, requestId, documentOf(name, text("honey")));
    const late = await submitted(documents, requestId, documentOf(name, text("wax")));
    await run(db, agents, first, calm);
    const [stored] = await held(name);
    assert.ok(stored);
    const documentId = submissionOf(randomUUID(), EVERYONE, [documentOf(name, "")], new Date()).documents[0]
      ?.documentId;
    const { retire } = await import("../../handlers/shared/retiring.ts");
    const edition = {
      documentId: documentId ?? "",
      editionId: stored.edition_id,
      userId: null,
      contentHash: "",
      embedder: "",
    };
    const standing = { requestId, subject: "tester", userId };
    const published: OutgoingEvent[] = [];
    const publish = async (events: readonly OutgoingEvent[]) => void published.push(...events);
    await retire({ db, publish }, "test", { ...edition, passages: 1, vectors: stored.vectors }, standing);
    assert.equal(await held(name), []);

    await run(db, agents, [...published, ...late], calm);
    const replayed = first.map((event) => ({
      ...event,
      detail: { ...event.detail, metadata: { ...event.detail.metadata, replay: "once-more" } },
    }));
    await run(db, agents, replayed, calm);
    assert.equal(await held(name), []);
    assert.is(vectors.keys.size, 0);

    await run(db, agents, await submitted(documents, requestId, documentOf(name, text("honey"))), calm);
    assert.is((await held(name)).length, 1);
    const remembered = sql`SELECT 1 AS one FROM knowledge_removals WHERE document_id = ${documentId}::uuid`;
    assert.equal(await rows(db, remembered, z.unknown()), []);
  },
);

flow("a submission whose texts are gone is told of as refused, and a page that nests without end, too", async () => {
  const [documents, vectors] = [memoryDocuments(), memoryVectors()];
  const { requestId } = await admit(db, "get_analytics");
  const lost = await submitted(memoryDocuments(), requestId, documentOf("lost", "Nothing is left of this."));
  const deep = { ...documentOf("deep", "<div>".repeat(5_000)), format: "html" as const };
  const events = [...lost, ...(await submitted(documents, requestId, deep))];
  const bus = await run(db, [ingestWith(documents, vectors)], events, {
    random: seeded(1),
    duplicates: 0,
    crashes: 0,
    delay: 0,
  });
  const Told = z.looseObject({ documents: z.array(z.looseObject({ outcome: z.string() })) });
  const told = bus.filter(({ type }) => type === "DocumentIngested").map(({ detail }) => Told.parse(detail.data));
  assert.equal(
    told.flatMap((each) => each.documents.map(({ outcome }) => outcome)),
    ["refused", "refused"],
  );
  assert.is(vectors.keys.size, 0);
});

flow.run();
