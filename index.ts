import * as pulumi from "@pulumi/pulumi";
import { Agent } from "./infra/agent.ts";
import { Api } from "./infra/api.ts";
import { Bus } from "./infra/bus.ts";
import { Chore, Migration, Seeding } from "./infra/chores.ts";
import { Database } from "./infra/database.ts";
import { DocumentsBucket } from "./infra/documents.ts";
import { Identity } from "./infra/identity.ts";
import { IngestApi } from "./infra/ingest-api.ts";
import { Keys } from "./infra/keys.ts";
import { KnowledgeBase } from "./infra/knowledge.ts";
import { thinkingOf } from "./infra/models.ts";
import { Operations } from "./infra/operations.ts";
import { Researcher } from "./infra/researcher.ts";
import {
  LATE_SECONDS,
  LEFT_BEHIND_SECONDS,
  MAX_DELAY_SECONDS,
  readSettings,
  sizes,
  TURN_SECONDS,
  UPLOAD_SECONDS,
} from "./infra/settings.ts";
import { Site } from "./infra/site.ts";
import { Streams } from "./infra/streams.ts";
import { Watch } from "./infra/watch.ts";
import { builtWebApp } from "./infra/web-app.ts";
import {
  AnalyticsCharted,
  AnalyticsRequested,
  ApplicationChanged,
  CoverLetterWritten,
  CvCorrected,
  CvParsed,
  CvRewritten,
  CvSubmitted,
  DocumentIngested,
  DocumentSubmitted,
  DocumentsRendered,
  DocumentsRequested,
  events,
  GapAnalyzed,
  InterviewPrepared,
  JobParsed,
  JobSubmitted,
  PassagesRetired,
  progressFacts,
  RequestAccepted,
  RequestCancelled,
  RequestCompleted,
  RequestFailed,
  ResearchCompleted,
  ResearchContinued,
  ResearchRequested,
  StepFailed,
} from "./schemas/events.ts";

const settings = readSettings();
const watched = { logDays: settings.logDays, alarmTopicArn: settings.alarmTopicArn };

const bus = new Bus("careerassist", settings);
const database = new Database("careerassist", settings);
const documents = new DocumentsBucket("documents");
const knowledge = new KnowledgeBase("knowledge", settings);

const storage = { ...database.environment(), ...documents.environment() };
const library = { ...storage, ...knowledge.environment() };
const models = thinkingOf(settings.models);
const thinking = { ...storage, ...models.environment };
const informed = { ...library, ...models.environment };

const migration = new Migration("migrate", {
  size: sizes.migration,
  environment: database.environment(),
  grants: database.use({ transactions: true }),
  logDays: settings.logDays,
});

// Who people are. They return from a sign-in to where the web app is served, which is known further below.
const [webUrl, knowWebUrl] = pulumi.deferredOutput<string>();
const identity = new Identity("people", {
  settings: settings.identity,
  siteUrl: webUrl,
  alarmTopicArn: settings.alarmTopicArn,
});

// A request comes in: through the API with its texts, or file by file through presigned addresses.
// People may take everything of theirs away, and have it erased.
const everyFolder = ["uploads", "inputs", "results", "profiles", "reports", "exports"] as const;

/** What one round of research may cost. */
const roundBudget = {
  ROUND_PAGES: String(settings.researchPages),
  ROUND_MEGABYTES: String(settings.researchMegabytes),
  ROUND_MINUTES: String(settings.researchMinutes),
  ROUND_USD: String(settings.researchUsd),
};

const api = new Api("api", {
  bus,
  identity,
  publishes: [
    RequestAccepted,
    CvSubmitted,
    CvCorrected,
    JobSubmitted,
    RequestCancelled,
    AnalyticsRequested,
    ApplicationChanged,
    DocumentsRequested,
    DocumentSubmitted,
    PassagesRetired,
    ResearchRequested,
  ],
  corsOrigins: settings.corsOrigins,
  environment: {
    ...informed,
    ...roundBudget,
    MAX_IN_FLIGHT: String(settings.maxInFlight),
    LIMITS: JSON.stringify(settings.limits),
    PROXIES: String(settings.proxies),
  },
  grants: [
    ...database.use(),
    ...documents.use({
      read: everyFolder,
      write: ["inputs", "uploads", "profiles", "exports"],
      remove: everyFolder,
    }),
    ...knowledge.use({ query: true, remove: true }),
  ],
  ...watched,
});

// The events of a request as they happen.
const streams = new Streams("streams", {
  identity,
  environment: database.environment(),
  grants: database.use(),
  ...watched,
});

// People come in through one front door: the web app, the API and its streams.
const site = new Site("site", {
  apiUrl: api.url,
  streamsUrl: streams.url,
  connect: [documents.url, identity.parts.issuer, identity.parts.loginUrl],
  domain: settings.domain,
  alarmTopicArn: settings.alarmTopicArn,
});
const { issuer, clientId, scope, authorizeEndpoint, tokenEndpoint, revocationEndpoint, signOutEndpoint, loginUrl } =
  identity.parts;
site.publish(settings.webApp === "build" ? await builtWebApp() : null, {
  issuer,
  clientId,
  scope,
  signOutUrl: signOutEndpoint,
});
documents.openTo([site.url, ...settings.corsOrigins]);
knowWebUrl(site.url);

const acceptUpload = new Agent("accept-upload", {
  bus,
  defaultBusPattern: documents.bucketName.apply((name) =>
    JSON.stringify({
      source: ["aws.s3"],
      "detail-type": ["Object Created"],
      detail: { bucket: { name: [name] }, object: { key: [{ prefix: "uploads/" }] } },
    }),
  ),
  publishes: [CvSubmitted, JobSubmitted],
  environment: database.environment(),
  grants: database.use(),
  size: sizes.courier,
  ...watched,
});

// CvSubmitted ─▶ parse-cv ─▶ CvParsed,  JobSubmitted ─▶ parse-job ─▶ JobParsed
const parseCv = new Agent("parse-cv", {
  bus,
  on: [CvSubmitted],
  step: "cv",
  publishes: [CvParsed, StepFailed],
  environment: thinking,
  grants: [...database.use(), ...documents.use({ read: ["inputs", "uploads"], write: ["results"] })],
  ...watched,
});

const parseJob = new Agent("parse-job", {
  bus,
  on: [JobSubmitted],
  step: "job",
  publishes: [JobParsed, StepFailed],
  environment: thinking,
  grants: [...database.use(), ...documents.use({ read: ["inputs", "uploads"], write: ["results"] })],
  ...watched,
});

// CvParsed + JobParsed ─▶ analyze-gap ─▶ GapAnalyzed
const analyzeGap = new Agent("analyze-gap", {
  bus,
  on: [CvParsed, JobParsed],
  step: "gap",
  publishes: [GapAnalyzed, StepFailed],
  environment: informed,
  grants: [
    ...database.use(),
    ...documents.use({ read: ["results", "profiles"], write: ["results"] }),
    ...knowledge.use({ query: true }),
  ],
  ...watched,
});

// GapAnalyzed ─┬▶ rewrite-cv        ─▶ CvRewritten
//              ├▶ write-letter      ─▶ CoverLetterWritten
//              └▶ prepare-interview ─▶ InterviewPrepared
const afterAnalysis = {
  bus,
  on: [GapAnalyzed],
  environment: informed,
  grants: [
    ...database.use(),
    ...documents.use({ read: ["results", "profiles"], write: ["results"] }),
    ...knowledge.use({ query: true }),
    ...models.grants,
  ],
  ...watched,
};
const rewriteCv = new Agent("rewrite-cv", {
  ...afterAnalysis,
  step: "rewrite",
  publishes: [CvRewritten, StepFailed],
});
const writeLetter = new Agent("write-letter", {
  ...afterAnalysis,
  step: "letter",
  publishes: [CoverLetterWritten, StepFailed],
});
const prepareInterview = new Agent("prepare-interview", {
  ...afterAnalysis,
  step: "interview",
  publishes: [InterviewPrepared, StepFailed],
});

// what was written, DocumentsRequested ─▶ render-documents ─▶ DocumentsRendered
const renderDocuments = new Agent("render-documents", {
  bus,
  on: [CvRewritten, CoverLetterWritten, InterviewPrepared, DocumentsRequested],
  publishes: [DocumentsRendered],
  environment: thinking,
  grants: [...database.use(), ...documents.use({ read: ["results", "profiles"], write: ["reports"] })],
  size: sizes.typesetter,
  ...watched,
});

// ApplicationChanged, AnalyticsRequested ─▶ chart-applications ─▶ AnalyticsCharted
const chartApplications = new Agent("chart-applications", {
  bus,
  on: [ApplicationChanged, AnalyticsRequested],
  step: "charts",
  publishes: [AnalyticsCharted, StepFailed],
  environment: thinking,
  grants: [...database.use(), ...documents.use({ write: ["results"] })],
  ...watched,
});

// DocumentSubmitted ─▶ ingest ─▶ DocumentIngested, and PassagesRetired where a document had an earlier edition
const ingest = new Agent("ingest", {
  bus,
  on: [DocumentSubmitted, PassagesRetired],
  publishes: [DocumentIngested, PassagesRetired],
  environment: library,
  grants: [...database.use(), ...documents.use({ read: ["inputs"] }), ...knowledge.use({ put: true, remove: true })],
  size: sizes.ingest,
  // The embedder answers a few calls at once; more deliveries would only be turned away.
  concurrency: Math.max(2, settings.embeddingConcurrency),
  ...watched,
});

// The product's own keys: drawn at the first deployment by a function, straight into their secrets.
const ingestKeyName = (holder: string) => `ingest-key-${holder}`;
const keys = new Keys("keys", {
  keys: [
    { name: "researcher-keys", description: "The keys that the researcher is called by, as JSON", form: "researcher" },
    ...[...settings.ingestKeys, "researcher"].map((holder) => ({
      name: ingestKeyName(holder),
      description: `The key by which ${holder} hands documents in`,
      form: "plain" as const,
    })),
  ],
  ...watched,
});
const ingestKeyOf = (holder: string) => keys.secretArn(ingestKeyName(holder));

// Programs that hold a key hand documents in for everybody.
const ingestApi = new IngestApi("ingest-api", {
  holders: Object.fromEntries([...settings.ingestKeys, "researcher"].map((holder) => [holder, ingestKeyOf(holder)])),
  bus,
  publishes: [DocumentSubmitted],
  environment: library,
  grants: [...database.use(), ...documents.use({ write: ["inputs"] }), ...knowledge.use({ query: true })],
  ...settings,
});

const seeding = new Seeding(
  "seed-knowledge",
  {
    bus,
    publishes: [DocumentSubmitted, PassagesRetired],
    onDeployment: settings.seedKnowledge,
    size: sizes.courier,
    environment: { ...library, EVENT_BUS_NAME: bus.name },
    grants: [...database.use(), ...documents.use({ write: ["inputs"] }), ...knowledge.use({})],
    ...watched,
  },
  { dependsOn: [migration] },
);

// schedule, people, analyses ─▶ ResearchRequested ─▶ research ⇄ researcher (MCP) ─▶ DocumentSubmitted, ResearchCompleted
const researcher = new Researcher("researcher", {
  host: settings.researcherHost,
  variables: settings.researcher,
  keysSecretArn: keys.secretArn("researcher-keys"),
  knowledge: { url: ingestApi.url, keySecretArn: ingestKeyOf("researcher") },
  made: keys.made,
  signIn: identity.assistants(),
  ...watched,
});
const goesByItself = settings.researchEvery !== "off";

const research = new Agent("research", {
  bus,
  // Where rounds begin by themselves, they also begin for what analyses name and the knowledge base doesn't know.
  on: goesByItself ? [ResearchRequested, ResearchContinued, GapAnalyzed] : [ResearchRequested, ResearchContinued],
  publishes: [RequestAccepted, ResearchContinued, ResearchCompleted, DocumentSubmitted, StepFailed],
  environment: {
    ...thinking,
    ...roundBudget,
    RESEARCHER_URL: researcher.url,
    RESEARCHER_KEYS_SECRET_ARN: researcher.keysSecretArn,
    TURN_SECONDS: String(TURN_SECONDS),
    UNASKED_MINUTES: String(settings.researchUnaskedMinutes),
    UNASKED_PER_PERSON: String(settings.researchUnaskedPerPerson),
  },
  grants: [
    ...database.use(),
    ...documents.use({ read: ["inputs"], write: ["inputs"] }),
    ...researcher.call(),
    ...models.grants,
  ],
  ...watched,
});

if (goesByItself) {
  new Chore("request-research", {
    every: settings.researchEvery,
    input: JSON.stringify({ scheduledAt: "<aws.scheduler.scheduled-time>" }),
    size: sizes.courier,
    environment: { EVENT_BUS_NAME: bus.name },
    grants: bus.publish([ResearchRequested]),
    ...watched,
  });
}

// the facts above ─▶ track-request ─▶ RequestCompleted | RequestFailed
const trackRequest = new Agent("track-request", {
  bus,
  on: progressFacts,
  publishes: [RequestCompleted, RequestFailed],
  environment: database.environment(),
  grants: database.use(),
  size: sizes.courier,
  ...watched,
});

// RequestAccepted ─▶ watch-deadline, some minutes later ─▶ StepFailed, if nothing happens any more
const deadlineSeconds = settings.deadlineMinutes * 60;
const lookSeconds = Math.min(deadlineSeconds, MAX_DELAY_SECONDS);
const watchDeadline = new Agent("watch-deadline", {
  bus,
  on: [RequestAccepted],
  publishes: [StepFailed],
  environment: {
    ...database.environment(),
    DEADLINE_SECONDS: String(deadlineSeconds),
    UPLOAD_SECONDS: String(UPLOAD_SECONDS),
    LOOK_SECONDS: String(lookSeconds),
  },
  grants: database.use(),
  size: sizes.courier,
  delaySeconds: lookSeconds,
  ...watched,
});

new Chore("expire-rows", {
  every: "rate(1 day)",
  size: sizes.courier,
  environment: {
    ...database.environment(),
    REQUEST_DAYS: String(settings.requestDays),
    DELIVERY_DAYS: String(settings.deliveryDays),
    IDEMPOTENCY_KEY_DAYS: String(settings.idempotencyKeyDays),
    OPERATOR_ACTION_DAYS: String(settings.operatorActionDays),
  },
  grants: database.use(),
  ...watched,
});

new Chore("expire-knowledge", {
  every: "rate(1 day)",
  size: sizes.courier,
  environment: { ...database.environment(), EVENT_BUS_NAME: bus.name, NEWS_DAYS: String(settings.newsDays) },
  grants: [...database.use(), ...bus.publish([PassagesRetired])],
  ...watched,
});

// What came in after somebody was erased: of agents that were at work, and by addresses that were given out before.
new Chore("finish-erasures", {
  every: "rate(1 hour)",
  size: sizes.courier,
  environment: { ...library, ...identity.accounts(), LATE_SECONDS: String(LATE_SECONDS) },
  grants: [
    ...database.use(),
    ...documents.use({ read: everyFolder, remove: everyFolder }),
    ...knowledge.use({ query: true, remove: true, embed: false }),
    ...identity.use({ remove: true }),
  ],
  ...watched,
});

new Chore("sweep-outbox", {
  every: "rate(1 hour)",
  size: sizes.courier,
  environment: {
    ...database.environment(),
    EVENT_BUS_NAME: bus.name,
    LEFT_BEHIND_SECONDS: String(LEFT_BEHIND_SECONDS),
  },
  grants: [...database.use(), ...bus.publish(events)],
  ...watched,
});

const agents = {
  acceptUpload,
  parseCv,
  parseJob,
  analyzeGap,
  rewriteCv,
  writeLetter,
  prepareInterview,
  renderDocuments,
  chartApplications,
  ingest,
  research,
  trackRequest,
  watchDeadline,
};

// Operators and data teams: what happened, do it again, and what there is to listen to.
const operations = new Operations("operations", {
  api,
  identity,
  bus,
  database,
  agents: Object.values(agents).map(({ parts }) => parts),
  ruleSettlesSeconds: settings.ruleSettlesSeconds,
  ...watched,
});

new Watch("watch", {
  queues: {
    "accept-upload": acceptUpload.queueName,
    "parse-cv": parseCv.queueName,
    "parse-job": parseJob.queueName,
    "analyze-gap": analyzeGap.queueName,
    "rewrite-cv": rewriteCv.queueName,
    "write-letter": writeLetter.queueName,
    "prepare-interview": prepareInterview.queueName,
    "render-documents": renderDocuments.queueName,
    "chart-applications": chartApplications.queueName,
    ingest: ingest.queueName,
    research: research.queueName,
    "track-request": trackRequest.queueName,
    "watch-deadline": watchDeadline.queueName,
    "run-replays": operations.runner.queue.name,
  },
  alarmTopicArn: settings.alarmTopicArn,
});

export const siteUrl = site.url;
export const apiUrl = api.url;
export const ingestUrl = ingestApi.url;
// The keys themselves are in these secrets and nowhere else.
export const ingestKeySecrets = Object.fromEntries(settings.ingestKeys.map((holder) => [holder, ingestKeyOf(holder)]));
export const seedFunction = seeding.functionName;
// Where to sign in; `careerassist login` and the web app go by these.
export const signIn = {
  issuer,
  clientId,
  scope,
  authorizeEndpoint,
  tokenEndpoint,
  revocationEndpoint,
  signOutEndpoint,
  loginUrl,
};
// What assistants that speak the Model Context Protocol need to be told.
export const assistants = {
  url: pulumi.interpolate`${researcher.url}/mcp`,
  clientId: identity.parts.assistants?.audience ?? null,
};
export const busName = bus.name;
export const archiveName = bus.archiveName;
export const documentsBucket = documents.bucketName;
export const clusterArn = database.clusterArn;
export const databaseName = database.databaseName;
export const databaseSecretArn = database.secretArn;

// For each agent, under its name in camel case, what the operators' commands need to find.
const ofAgents = <T>(part: (agent: Agent) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(agents).map(([name, agent]) => [name, part(agent)]));
export const queues = { ...ofAgents((agent) => agent.queueUrl), runReplays: operations.runner.queue.url };
export const deadLetters = {
  ...ofAgents((agent) => agent.deadLettersUrl),
  runReplays: operations.runner.deadLetters.url,
};
export const rules = ofAgents((agent) => agent.ruleArn);
