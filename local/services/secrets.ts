import { createHash } from "node:crypto";
import { z } from "zod";
import { AwsError } from "../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import type { Service } from "../service.ts";
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

/**
 * AWS Secrets Manager: reads of the secrets and versions that the graph declares, and of `own` ones by name, which the
 * person who starts the platform brings along. Nothing is written at run time.
 */
export function createSecrets({
  graph,
  own = {},
}: {
  readonly graph: Graph;
  readonly own?: Readonly<Record<string, string>>;
}): Service {
  const brought = Object.entries(own).map(([name, text]) => broughtSecret(name, text));
  const secrets = [...secretsOf(graph), ...brought];
  const resource = (id: string): string => find(secrets, id)?.arn ?? id;
  const get = (id: string): Secret => {
    const secret = find(secrets, id);
    if (secret) return secret;
    throw new AwsError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
  };

  return {
    signingName: "secretsmanager",
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
