import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { applicationSources, applicationStatuses } from "../schemas/applications.ts";
import { engineNames, outcomes } from "../schemas/attempts.ts";
import { documentFormats, documentKinds, pageSizes, templateNames } from "../schemas/documents.ts";
import { operatorActions } from "../schemas/operator-views.ts";
import { requestStatuses, requestTypes } from "../schemas/requests.ts";
import { researchReasons, roundEnds, visitStatuses } from "../schemas/research.ts";
import { cvOrigins } from "../schemas/versions.ts";

/**
 * The tables. Rows belong to a user. Large texts (files, profiles, analyses) lie in S3; a column that holds such a
 * text's key says so in its name. `text({ enum })` and jsonb stand where others would use enums and parameters of array
 * type: the Data API takes neither.
 */

const createdAt = () => timestamp("created_at", { withTimezone: true }).notNull().defaultNow();

/** A person. `subjectKey` makes the pseudonym that is on the bus; deleting the row unlinks what is out already. */
export const userProfiles = pgTable(
  "user_profiles",
  {
    userId: uuid("user_id").primaryKey(),
    issuer: text("issuer").notNull(),
    externalId: text("external_id").notNull(),
    email: text("email"),
    name: text("name"),
    /** What they want to read, e.g. `de`; null leaves it to their browser. */
    language: text("language"),
    subjectKey: text("subject_key").notNull(),
    /** They signed out everywhere: tokens that were made before are worth nothing. */
    signedOutAt: timestamp("signed_out_at", { withTimezone: true }),
    createdAt: createdAt(),
  },
  (t) => [unique("user_profiles_identity").on(t.issuer, t.externalId)],
);

const owner = () =>
  uuid("user_id")
    .notNull()
    .references(() => userProfiles.userId, { onDelete: "cascade" });

/**
 * People who were erased, and requests that were deleted, for as long as files of theirs may still come in and tokens of theirs hold: where the files would
 * lie, by the ids of requests, and by which hash the tokens are known. It names nobody but the account that is still to be
 * deleted.
 */
export const erasures = pgTable(
  "erasures",
  {
    erasureId: uuid("erasure_id").primaryKey(),
    places: jsonb("places").notNull(),
    caller: text("caller"),
    account: text("account"),
    createdAt: createdAt(),
  },
  (t) => [index("erasures_by_caller").on(t.caller)],
);

/** How often somebody, or some address, has asked for what costs money, within the window that is open. */
export const limits = pgTable(
  "limits",
  {
    key: text("key").primaryKey(),
    startedAt: timestamp("started_at", { withTimezone: true }).notNull(),
    used: integer("used").notNull(),
  },
  (t) => [index("limits_by_age").on(t.startedAt)],
);

/** A request: what was asked, how far it is, how it ended. `done`, `failures` and `skipped` are track-request's. */
export const jobs = pgTable(
  "jobs",
  {
    jobId: uuid("job_id").primaryKey(),
    userId: owner(),
    jobType: text("job_type", { enum: requestTypes as [string, ...string[]] }).notNull(),
    status: text("status", { enum: requestStatuses }).notNull().default("pending"),
    inputData: jsonb("input_data").notNull(),
    result: jsonb("result").notNull().default({}),
    cvId: uuid("cv_id"),
    postingId: uuid("posting_id"),
    subject: text("subject").notNull(),
    wants: text("wants").array().notNull(),
    done: text("done").array().notNull().default(sql`'{}'`),
    skipped: text("skipped").array().notNull().default(sql`'{}'`),
    failures: jsonb("failures").notNull().default({}),
    lastSeq: integer("last_seq").notNull().default(0),
    createdAt: createdAt(),
    finishedAt: timestamp("finished_at", { withTimezone: true }),
  },
  (t) => [
    index("jobs_by_user").on(t.userId, t.createdAt.desc()),
    index("jobs_in_flight").on(t.userId).where(sql`status IN ('pending', 'processing')`),
    index("jobs_by_age").on(t.createdAt),
  ],
);

/** Keys under which clients have sent requests: the same key again means the same request, not another one. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    userId: owner(),
    key: text("key").notNull(),
    requestId: uuid("request_id").notNull(),
    /** A hash of the request under the person's key: tells a repetition from a mistake. */
    fingerprint: text("fingerprint").notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.key] }), index("idempotency_keys_by_age").on(t.createdAt)],
);

const request = () => uuid("request_id").references(() => jobs.jobId, { onDelete: "set null" });

/** What was read by whom: the same file, read by the same engine, isn't read twice. */
const reading = () => ({
  /** A hash of the file under the person's key: it says nothing to anybody else. */
  contentHash: text("content_hash"),
  engine: text("engine"),
});

export const cvVersions = pgTable(
  "cv_versions",
  {
    cvId: uuid("cv_id").primaryKey(),
    userId: owner(),
    requestId: request(),
    versionName: text("version_name").notNull(),
    rawTextKey: text("raw_text").notNull(),
    profileKey: text("profile_key").notNull(),
    /** What queries need of the profile; the whole of it lies under `profileKey`. */
    structuredData: jsonb("structured_data").notNull(),
    ...reading(),
    /** Where this version comes from: read from a file, written for a posting, or corrected. */
    origin: text("origin", { enum: cvOrigins }).notNull().default("read"),
    parentCvId: uuid("parent_cv_id"),
    isPrimary: boolean("is_primary").notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    index("cv_versions_by_user").on(t.userId, t.createdAt.desc()),
    index("cv_versions_by_content").on(t.userId, t.contentHash),
    uniqueIndex("cv_versions_one_primary").on(t.userId).where(sql`is_primary`),
  ],
);

export const jobPostings = pgTable(
  "job_postings",
  {
    jobId: uuid("job_id").primaryKey(),
    userId: owner(),
    requestId: request(),
    rawTextKey: text("raw_text").notNull(),
    profileKey: text("profile_key").notNull(),
    structuredData: jsonb("structured_data").notNull(),
    ...reading(),
    company: text("company"),
    roleTitle: text("role_title"),
    /** What a person looks for a request by, in lower case; kept ready, since folding ten thousand names takes its time. */
    searchName: text("search_name").generatedAlwaysAs(
      sql`lower(left(coalesce(role_title, '') || ' ' || coalesce(company, ''), 400))`,
    ),
    createdAt: createdAt(),
  },
  (t) => [
    index("job_postings_by_user").on(t.userId, t.createdAt.desc()),
    // All that a search needs, so that it reads the index alone.
    index("job_postings_by_name").on(t.userId, t.searchName, t.jobId),
    index("job_postings_by_content").on(t.userId, t.contentHash),
  ],
);

export const gapAnalyses = pgTable(
  "gap_analyses",
  {
    analysisId: uuid("analysis_id").primaryKey(),
    userId: owner(),
    requestId: request(),
    cvId: uuid("cv_id").notNull(),
    jobId: uuid("job_id").notNull(),
    fitScore: integer("fit_score").notNull(),
    atsScore: integer("ats_score").notNull(),
    analysisKey: text("analysis_key").notNull(),
    analysisData: jsonb("analysis_data").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("gap_analyses_by_user").on(t.userId, t.createdAt.desc()),
    index("gap_analyses_by_request").on(t.requestId),
  ],
);

/**
 * What was written for an analysis. The rewrite and the letter come from different agents at the same time: each
 * touches its own columns alone.
 */
export const cvRewrites = pgTable(
  "cv_rewrites",
  {
    rewriteId: uuid("rewrite_id").primaryKey(),
    userId: owner(),
    requestId: request(),
    analysisId: uuid("analysis_id").notNull(),
    tailoredCvId: uuid("tailored_cv_id"),
    rewrittenSummary: text("rewritten_summary"),
    /** Key of the whole rewrite: its changes, each on its own, and the tailored profile. */
    rewriteKey: text("rewritten_bullets"),
    /** Key of the letter. */
    letterKey: text("cover_letter"),
    createdAt: createdAt(),
  },
  (t) => [
    index("cv_rewrites_by_user").on(t.userId, t.createdAt.desc()),
    index("cv_rewrites_by_request").on(t.requestId),
  ],
);

export const interviewSessions = pgTable(
  "interview_sessions",
  {
    sessionId: uuid("session_id").primaryKey(),
    userId: owner(),
    requestId: request(),
    jobId: uuid("job_id").notNull(),
    /** Key of the pack. */
    questionsKey: text("questions").notNull(),
    sessionType: text("session_type").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("interview_sessions_by_user").on(t.userId, t.createdAt.desc()),
    index("interview_sessions_by_request").on(t.requestId),
  ],
);

/** The applications of a person. What happened to each is in `application_changes`. */
export const applications = pgTable(
  "applications",
  {
    applicationId: uuid("application_id").primaryKey(),
    userId: owner(),
    requestId: request(),
    company: text("company"),
    roleTitle: text("role_title"),
    source: text("source", { enum: applicationSources }),
    status: text("status", { enum: applicationStatuses }).notNull(),
    notes: text("notes"),
    createdAt: createdAt(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index("applications_by_user").on(t.userId, t.createdAt.desc(), t.applicationId)],
);

export const applicationChanges = pgTable(
  "application_changes",
  {
    changeId: uuid("change_id").primaryKey(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => applications.applicationId, { onDelete: "cascade" }),
    userId: owner(),
    status: text("status", { enum: applicationStatuses }).notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  },
  (t) => [index("application_changes_by_application").on(t.applicationId, t.changedAt)],
);

/** The charts of a request. A later computation of the same request replaces an earlier one, never the other way round. */
export const applicationCharts = pgTable(
  "application_charts",
  {
    analyticsId: uuid("analytics_id").primaryKey(),
    userId: owner(),
    requestId: request(),
    chartsKey: text("charts_key").notNull(),
    applications: integer("applications").notNull(),
    computedAt: timestamp("computed_at", { withTimezone: true }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("application_charts_by_request").on(t.requestId)],
);

/** Typeset documents of a request: asked for first, there once they have a key. */
export const renderedDocuments = pgTable(
  "documents",
  {
    documentId: uuid("document_id").primaryKey(),
    userId: owner(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => jobs.jobId, { onDelete: "cascade" }),
    kind: text("kind", { enum: documentKinds }).notNull(),
    format: text("format", { enum: documentFormats }).notNull(),
    template: text("template", { enum: templateNames }).notNull(),
    page: text("page", { enum: pageSizes }).notNull(),
    /** Ids of the changes of the rewrite that the person has undone. */
    undone: jsonb("undone").notNull().default([]),
    documentKey: text("document_key"),
    bytes: integer("bytes"),
    createdAt: createdAt(),
  },
  (t) => [index("documents_by_request").on(t.requestId, t.createdAt)],
);

/** Who thought about a step, and what it cost: a row per try of an engine. */
export const answers = pgTable(
  "answers",
  {
    answerId: uuid("answer_id").primaryKey(),
    userId: owner(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => jobs.jobId, { onDelete: "cascade" }),
    step: text("step").notNull(),
    eventId: uuid("event_id").notNull(),
    replay: text("replay").notNull().default(""),
    /** The order of the tries within a delivery. */
    attempt: integer("attempt").notNull(),
    task: text("task").notNull(),
    engine: text("engine", { enum: engineNames }).notNull(),
    model: text("model"),
    promptVersion: text("prompt_version"),
    inputTokens: integer("input_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    milliseconds: integer("milliseconds").notNull(),
    /** Millionths of a dollar. */
    costMicroUsd: integer("cost_micro_usd").notNull(),
    outcome: text("outcome", { enum: outcomes }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("answers_by_request").on(t.requestId, t.createdAt)],
);

/** Which agent has handled which event. `replay` is empty outside replays, so that a replay is handled once more. */
export const inbox = pgTable(
  "inbox",
  {
    agent: text("agent").notNull(),
    eventId: uuid("event_id").notNull(),
    replay: text("replay").notNull().default(""),
    requestId: uuid("request_id")
      .notNull()
      .references(() => jobs.jobId, { onDelete: "cascade" }),
    /** How often the queue had handed the event out by then: beyond 1, it was tried again. */
    receives: integer("receives").notNull().default(1),
    handledAt: timestamp("handled_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.agent, t.eventId, t.replay] }),
    index("inbox_by_request").on(t.requestId),
    index("inbox_by_age").on(t.handledAt),
  ],
);

/** Which delivery may carry a join through: the first that found everything there. */
export const claims = pgTable(
  "claims",
  {
    requestId: uuid("request_id")
      .notNull()
      .references(() => jobs.jobId, { onDelete: "cascade" }),
    step: text("step").notNull(),
    replay: text("replay").notNull().default(""),
    eventId: uuid("event_id").notNull(),
    claimedAt: timestamp("claimed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.step, t.replay] })],
);

/** Events that were committed with their effect and are to be sent; `sentAt` is set once the bus has accepted them. */
export const outbox = pgTable(
  "outbox",
  {
    eventId: uuid("event_id").primaryKey(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => jobs.jobId, { onDelete: "cascade" }),
    agent: text("agent").notNull(),
    /** The event whose delivery wrote it; null where a request began. */
    causeId: uuid("cause_id"),
    source: text("source").notNull(),
    type: text("type").notNull(),
    detail: jsonb("detail").notNull(),
    createdAt: createdAt(),
    sentAt: timestamp("sent_at", { withTimezone: true }),
    /** The bus's code for an event that it doesn't take as it is, and when it said so last. */
    refusal: text("refusal"),
    refusedAt: timestamp("refused_at", { withTimezone: true }),
  },
  (t) => [
    index("outbox_unsent").on(t.createdAt).where(sql`sent_at IS NULL`),
    index("outbox_by_cause").on(t.causeId, t.agent),
    index("outbox_by_request").on(t.requestId),
    index("outbox_by_age").on(t.createdAt),
  ],
);

/** Every event of a request as a line, numbered without gaps; answers "where is my request?". */
export const eventLog = pgTable(
  "event_log",
  {
    requestId: uuid("request_id")
      .notNull()
      .references(() => jobs.jobId, { onDelete: "cascade" }),
    seq: integer("seq").notNull(),
    eventId: uuid("event_id").notNull(),
    replay: text("replay").notNull().default(""),
    type: text("type").notNull(),
    source: text("source").notNull(),
    causationId: uuid("causation_id"),
    occurredAt: timestamp("occurred_at", { withTimezone: true }).notNull(),
    loggedAt: timestamp("logged_at", { withTimezone: true }).notNull().defaultNow(),
    data: jsonb("data").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.seq] }),
    unique("event_log_one_line").on(t.requestId, t.eventId),
    index("event_log_by_age").on(t.loggedAt),
  ],
);

/**
 * What models have cost, by account: a request, a person's day, everybody's day. Money is counted when a call begins and
 * corrected when it has ended. The check is what stops spending: no statement can take an account past its limit, which
 * is written with each reservation.
 */
export const spending = pgTable(
  "spending",
  {
    /** `request <id>`, `user <id> <day>` or `system <day>`. */
    account: text("account").primaryKey(),
    /** Null for everybody's. */
    userId: uuid("user_id").references(() => userProfiles.userId, { onDelete: "cascade" }),
    microUsd: bigint("micro_usd", { mode: "number" }).notNull(),
    limitMicroUsd: bigint("limit_micro_usd", { mode: "number" }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("spending_within_limit", sql`micro_usd <= limit_micro_usd`),
    index("spending_by_user").on(t.userId),
    index("spending_by_age").on(t.createdAt),
  ],
);

const mine = () => uuid("user_id").references(() => userProfiles.userId, { onDelete: "cascade" });

/**
 * The documents of the knowledge base. `user_id` is null for what everybody may find. Each time that a document is taken
 * in it gets another edition: its passages and its vectors (`<edition>/<number>`) carry the edition's id.
 */
export const knowledgeDocuments = pgTable(
  "knowledge_documents",
  {
    documentId: uuid("document_id").primaryKey(),
    userId: mine(),
    editionId: uuid("edition_id").notNull(),
    /** The submission that it came with, in the documents bucket. */
    submissionKey: text("submission_key").notNull(),
    title: text("title").notNull(),
    url: text("url"),
    name: text("name"),
    kind: text("kind").notNull(),
    topics: jsonb("topics").notNull(),
    fields: jsonb("fields").notNull(),
    language: text("language"),
    licence: text("licence"),
    fetchedAt: timestamp("fetched_at", { withTimezone: true }).notNull(),
    contentHash: text("content_hash").notNull(),
    /** Which embedder made the vectors; another one's vectors can't be compared with these. */
    embedder: text("embedder").notNull(),
    passages: integer("passages").notNull(),
    vectors: integer("vectors").notNull(),
    /** The edition before this one, which its write retired. */
    replacedEditionId: uuid("replaced_edition_id"),
    replacedVectors: integer("replaced_vectors"),
    createdAt: createdAt(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index("knowledge_documents_by_user").on(t.userId, t.updatedAt.desc(), t.documentId),
    uniqueIndex("knowledge_documents_by_edition").on(t.editionId),
  ],
);

/**
 * Documents that were removed, so that events which are played once more don't bring them back. Goes with the person whose
 * document it was, by age, and when it is handed in anew.
 */
export const knowledgeRemovals = pgTable(
  "knowledge_removals",
  {
    documentId: uuid("document_id").primaryKey(),
    userId: mine(),
    removedAt: timestamp("removed_at", { withTimezone: true }).notNull(),
  },
  (t) => [index("knowledge_removals_by_user").on(t.userId), index("knowledge_removals_by_age").on(t.removedAt)],
);

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** What is found, quoted and linked. `search` holds the words in the document's language, headings and asks included. */
export const knowledgePassages = pgTable(
  "knowledge_passages",
  {
    editionId: uuid("edition_id").notNull(),
    position: integer("position").notNull(),
    documentId: uuid("document_id")
      .notNull()
      .references(() => knowledgeDocuments.documentId, { onDelete: "cascade" }),
    userId: mine(),
    section: jsonb("section").notNull(),
    text: text("text").notNull(),
    asks: jsonb("asks").notNull(),
    search: tsvector("search").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.position] }),
    index("knowledge_passages_by_document").on(t.documentId),
    index("knowledge_passages_by_user").on(t.userId),
    index("knowledge_passages_by_words").using("gin", t.search),
  ],
);

/** A round of research; its request says who asked for it and how it stands. */
export const researchRounds = pgTable(
  "research_rounds",
  {
    roundId: uuid("round_id")
      .primaryKey()
      .references(() => jobs.jobId, { onDelete: "cascade" }),
    reason: text("reason", { enum: researchReasons }).notNull(),
    topics: jsonb("topics").notNull(),
    skills: jsonb("skills").notNull(),
    /** Addresses that the person named. */
    urls: jsonb("urls").notNull().default([]),
    /** Occupations of the catalogue. */
    roles: jsonb("roles").notNull().default([]),
    /** Keyed digests of employers' names: who knows a name can look whether it is meant, and nobody reads one here. */
    companies: jsonb("companies").notNull().default([]),
    /** The request whose analysis it was opened for; goes with that request. */
    causeId: uuid("cause_id").references(() => jobs.jobId, { onDelete: "set null" }),
    budget: jsonb("budget").notNull(),
    /** Null until it is made. */
    plan: jsonb("plan"),
    pages: integer("pages").notNull().default(0),
    bytes: bigint("bytes", { mode: "number" }).notNull().default(0),
    milliseconds: integer("milliseconds").notNull().default(0),
    microUsd: integer("micro_usd").notNull().default(0),
    findings: integer("findings").notNull().default(0),
    ending: text("ending", { enum: roundEnds }),
    createdAt: createdAt(),
  },
  (t) => [index("research_rounds_by_age").on(t.createdAt)],
);

/** What a round has visited and is about to visit. */
export const researchVisits = pgTable(
  "research_visits",
  {
    roundId: uuid("round_id")
      .notNull()
      .references(() => researchRounds.roundId, { onDelete: "cascade" }),
    /** Derived from the address as it is compared; see `career/research`. */
    visitId: uuid("visit_id").notNull(),
    url: text("url").notNull(),
    sourceId: text("source_id").notNull(),
    depth: integer("depth").notNull(),
    /** Smaller ones first. */
    priority: integer("priority").notNull(),
    /** The address with its numbers left out, and that of the page that linked here: what brings nothing is left. */
    pattern: text("pattern").notNull(),
    parentPattern: text("parent_pattern"),
    status: text("status", { enum: visitStatuses }).notNull().default("waiting"),
    /** How often it was begun. */
    attempts: integer("attempts").notNull().default(0),
    code: text("code"),
    documentId: uuid("document_id"),
    /** Which of the things that the round looks for the page names. */
    names: jsonb("names").notNull().default([]),
    bytes: integer("bytes").notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.visitId] }),
    index("research_visits_by_turn").on(t.roundId, t.status, t.priority, t.depth),
  ],
);

/** What is known of pages from earlier rounds, so that nothing is fetched or handed in twice. */
export const researchPages = pgTable(
  "research_pages",
  {
    /** Derived from the address, and from the person where the page was read for them alone. */
    pageId: uuid("page_id").primaryKey(),
    /** Null where everybody may find it. */
    userId: uuid("user_id").references(() => userProfiles.userId, { onDelete: "cascade" }),
    url: text("url").notNull(),
    sourceId: text("source_id").notNull(),
    etag: text("etag"),
    lastModified: text("last_modified"),
    contentHash: text("content_hash").notNull(),
    title: text("title"),
    topics: jsonb("topics").notNull(),
    /** Where the text lies; null for pages that only lead to others. */
    textKey: text("text_key"),
    documentId: uuid("document_id"),
    /** What it links to, as it was found: a page that hasn't changed leads to the same ones. */
    links: jsonb("links").notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
    fetchedAt: timestamp("fetched_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    index("research_pages_by_content").on(t.contentHash),
    index("research_pages_by_source").on(t.sourceId, t.changedAt.desc()),
    index("research_pages_by_age").on(t.fetchedAt),
  ],
);

/** What operators did. Who it was stands there as the pseudonym that is erased with them; nothing else names anybody. */
export const operatorActionLog = pgTable(
  "operator_actions",
  {
    actionId: uuid("action_id").primaryKey(),
    actor: text("actor").notNull(),
    action: text("action", { enum: operatorActions }).notNull(),
    /** The agent or the replay that it was about. */
    target: text("target").notNull(),
    details: jsonb("details").notNull(),
    /** Null while it is under way, or if it was cut off. */
    outcome: text("outcome"),
    createdAt: createdAt(),
  },
  (t) => [
    index("operator_actions_by_age").on(t.createdAt.desc(), t.actionId.desc()),
    index("operator_actions_by_target").on(t.target, t.action),
  ],
);
