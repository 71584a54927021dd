import { S3Client } from "@aws-sdk/client-s3";
import { lazily } from "../../career/lazily.ts";
import { budgets } from "../../db/budgets.ts";
import type { Db } from "../../db/connect.ts";
import { type Documents, documents } from "../../db/documents.ts";
import type { Request, Write } from "../../db/ledger.ts";
import type { Agent } from "../../delivery/agent.ts";
import type { QueueEvent } from "../../delivery/subscribe.ts";
import { readConfiguration } from "../../models/configuration.ts";
import { type ReadSecret, seatsOf } from "../../models/engines.ts";
import { router } from "../../models/router.ts";
import type { Think } from "../../models/task.ts";
import type { EventDeclaration } from "../../schemas/event.ts";
import type { Consult } from "./consulted.ts";
import type { Library } from "./library.ts";
import { reportMetrics } from "./metrics.ts";
import { agentHandler, database, setting } from "./runtime.ts";

/** What agents that think work with. Made once a process, from AWS SDK clients alone. */
export interface Tools {
  readonly db: Db;
  readonly documents: Documents;
  readonly think: Think;
  readonly consult: Consult;
}

export function tools(): Tools {
  const db = database();
  return {
    db,
    documents: documents(new S3Client({}), setting("DOCUMENTS_BUCKET")),
    think: thinking(db),
    consult: consulting(db),
  };
}

/**
 * Looks things up for functions that were given a knowledge base. What that takes is loaded when somebody first asks:
 * not every agent does, and a start is faster without it.
 */
function consulting(db: Db): Consult {
  const loaded = lazily(async () => {
    const [{ consultation }, { library }, { embedderAt }, { vectorsAt }] = await Promise.all([
      import("./consult.ts"),
      import("./library.ts"),
      import("./embedding.ts"),
      import("./vectors.ts"),
    ]);
    const shelves = (): Library =>
      library({
        db,
        embed: embedderAt(setting("EMBEDDING_ENDPOINT")),
        vectors: vectorsAt(setting("VECTOR_INDEX_ARN")),
      });
    return consultation(process.env.VECTOR_INDEX_ARN === undefined ? null : shelves());
  });
  return async (...asked) => (await loaded())(...asked);
}

/** The text of a secret. The client is loaded only where a key is kept as one. */
export const readSecret: ReadSecret = async (SecretId) => {
  const { GetSecretValueCommand, SecretsManagerClient } = await import("@aws-sdk/client-secrets-manager");
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId }));
  if (!SecretString) throw new Error("the secret holds no text");
  return SecretString;
};

/** Who thinks, by the settings of this function. Throws ConfigurationMistake. */
function thinking(db: Db): Think {
  const configuration = readConfiguration(process.env);
  return router({
    orderFor: configuration.orderFor,
    seats: seatsOf(configuration, readSecret),
    times: configuration.times,
    budget: budgets(db, configuration.limits),
    report: reportMetrics,
  });
}

/** The Lambda handler of an agent that thinks: it needs documents and engines too. */
export function thinkingHandler<D extends EventDeclaration>(
  make: (tools: Tools) => Agent<D, Request, Write>,
): (event: QueueEvent) => Promise<void> {
  const made = tools();
  return agentHandler(make(made), made.db);
}
