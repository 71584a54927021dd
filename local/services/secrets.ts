import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { AwsError } from "../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import type { Service } from "../service.ts";
import type { Store } from "../store.ts";
import { jsonProtocol, operation } from "./json.ts";

interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly description: string | undefined;
  readonly versions: readonly { readonly id: string; readonly stages: readonly string[]; readonly text: string }[];
}

/** The ARN of a secret of this machine. Six letters follow the name, as on AWS. */
export const ownSecretArn = (name: string): string =>
  `arn:aws:secretsmanager:us-east-1:000000000000:secret:${name}-000000`;

const migrations = [
  `CREATE TABLE secret_values (
    arn TEXT PRIMARY KEY, version_id TEXT NOT NULL, text TEXT NOT NULL, put_at INTEGER NOT NULL) STRICT`,
];

/** Secrets Manager, for other services of this process too: they read as the platform itself. */
export interface Secrets extends Service {
  /** The text of a secret's current version; null if it has none. */
  textOf(arn: string): string | null;
}

/**
 * AWS Secrets Manager: the secrets and versions that the graph declares, and `own` ones by name, which the person who
 * starts the platform brings along. What is put at run time becomes the current version and is kept in the store; of
 * earlier versions of that kind nothing is kept.
 */
export function createSecrets({
  graph,
  own = {},
  store,
}: {
  readonly graph: Graph;
  readonly own?: Readonly<Record<string, string>>;
  readonly store: Store;
}): Secrets {
  store.migrate("secrets", migrations);
  const put = store.db.prepare(`INSERT INTO secret_values VALUES (?, ?, ?, ?)
    ON CONFLICT (arn) DO UPDATE SET version_id = excluded.version_id, text = excluded.text, put_at = excluded.put_at`);
  const read = store.db.prepare("SELECT version_id, text FROM secret_values WHERE arn = ?");
  const brought = Object.entries(own).map(([name, text]) => broughtSecret(name, text));
  const secrets = [...secretsOf(graph), ...brought];
  const resource = (id: string): string => find(secrets, id)?.arn ?? id;
  const get = (id: string): Secret => {
    const secret = find(secrets, id);
    if (secret) return withPut(secret);
    throw new AwsError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
  };

  /** The secret with what was put into it, if anything was. */
  function withPut(secret: Secret): Secret {
    const found = read.get(secret.arn);
    if (found === undefined) return secret;
    const version = { id: String(found.version_id), stages: ["AWSCURRENT"], text: String(found.text) };
    const earlier = secret.versions.filter(({ id }) => id !== version.id);
    return { ...secret, versions: [version, ...earlier.map((each) => ({ ...each, stages: ["AWSPREVIOUS"] }))] };
  }
  const current = ({ versions }: Secret) => versions.find(({ stages }) => stages.includes("AWSCURRENT")) ?? null;

  return {
    signingName: "secretsmanager",
    textOf: (arn) => current(get(arn))?.text ?? null,
    ...jsonProtocol({
      version: "1.1",
      invalid: (message) => new AwsError("ValidationException", message),
      operations: {
        GetSecretValue: operation({
          input: { SecretId: z.string(), VersionId: z.string().optional(), VersionStage: z.string().optional() },
          access: (input) => [
            {
              action: "secretsmanager:GetSecretValue",
              resource: resource(input.SecretId),
              context: {
                "secretsmanager:SecretId": resource(input.SecretId),
                "secretsmanager:VersionStage": input.VersionStage ?? "AWSCURRENT",
              },
            },
          ],
          run: (input) => {
            const secret = get(input.SecretId);
            const stage = input.VersionStage ?? (input.VersionId === undefined ? "AWSCURRENT" : undefined);
            const version = secret.versions.find(
              ({ id, stages }) =>
                (input.VersionId === undefined || input.VersionId === id) &&
                (stage === undefined || stages.includes(stage)),
            );
            if (!version) {
              throw new AwsError(
                "ResourceNotFoundException",
                `Secrets Manager can't find the specified secret value for ${stage ? "staging label" : "VersionId"}: ${stage ?? input.VersionId ?? ""}`,
              );
            }
            return {
              ARN: secret.arn,
              Name: secret.name,
              VersionId: version.id,
              SecretString: version.text,
              VersionStages: version.stages,
            };
          },
        }),

        PutSecretValue: operation({
          input: { SecretId: z.string(), SecretString: z.string().min(1), ClientRequestToken: z.string().optional() },
          access: (input) => [
            {
              action: "secretsmanager:PutSecretValue",
              resource: resource(input.SecretId),
              context: { "secretsmanager:SecretId": resource(input.SecretId) },
            },
          ],
          run: ({ SecretId, SecretString, ClientRequestToken }) => {
            const secret = get(SecretId);
            const VersionId = ClientRequestToken ?? randomUUID();
            const before = current(secret);
            // The same token with the same text is the same call, sent again.
            if (before?.id === VersionId && before.text !== SecretString) {
              throw new AwsError("ResourceExistsException", "A version with this token and another text exists.");
            }
            store.transaction(() => put.run(secret.arn, VersionId, SecretString, Date.now()));
            return { ARN: secret.arn, Name: secret.name, VersionId, VersionStages: ["AWSCURRENT"] };
          },
        }),

        DescribeSecret: operation({
          input: { SecretId: z.string() },
          access: (input) => [{ action: "secretsmanager:DescribeSecret", resource: resource(input.SecretId) }],
          run: (input) => {
            const secret = get(input.SecretId);
            return {
              ARN: secret.arn,
              Name: secret.name,
              ...(secret.description === undefined ? {} : { Description: secret.description }),
              VersionIdsToStages: Object.fromEntries(secret.versions.map(({ id, stages }) => [id, stages])),
            };
          },
        }),
      },
    }),
  };
}

/** A secret by name or ARN, also by an ARN without the six letters that AWS adds to names. */
function find(secrets: readonly Secret[], id: string): Secret | undefined {
  return secrets.find(({ name, arn }) => name === id || arn === id || arn.replace(/-[A-Za-z0-9]{6}$/, "") === id);
}

const broughtSecret = (name: string, text: string): Secret => ({
  name,
  arn: ownSecretArn(name),
  description: undefined,
  versions: [{ id: createHash("sha256").update(text).digest("hex").slice(0, 32), stages: ["AWSCURRENT"], text }],
});

function secretsOf(graph: Graph): Secret[] {
  const versions = resourcesOf(graph, "aws:secretsmanager/secretVersion:SecretVersion");
  return resourcesOf(graph, "aws:secretsmanager/secret:Secret").map((node) => {
    const name = String(node.outputs.name ?? node.name);
    const arn = String(node.outputs.arn);
    const own = versions.filter(({ inputs }) => [arn, name, node.id].includes(String(inputs.secretId)));
    return {
      name,
      arn,
      description: typeof node.inputs.description === "string" ? node.inputs.description : undefined,
      versions: own.map((version, index) => versionOf(version, index === own.length - 1)),
    };
  });
}

function versionOf(node: ResourceNode, newest: boolean): Secret["versions"][number] {
  const text = node.inputs.secretString;
  if (typeof text !== "string") throw new Error(`${node.name}: only a secretString is emulated`);
  const stages = Array.isArray(node.inputs.versionStages) ? node.inputs.versionStages.map(String) : undefined;
  // The same text has the same id at every start, so that callers who cache by id aren't misled.
  const hash = createHash("sha256").update(`${node.urn}\n${text}`).digest("hex");
  const id = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join(
    "-",
  );
  return { id, text, stages: stages ?? (newest ? ["AWSCURRENT"] : ["AWSPREVIOUS"]) };
}
