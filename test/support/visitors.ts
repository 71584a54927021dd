import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import * as z from "zod";
import { type Graph, type ResourceNode, resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import type { Keys } from "./signed.ts";

/**
 * People with keys of their own. IAM gives keys to roles, and on one machine only functions have roles: so each visitor
 * is a function of the program whose role may call the API, and which tells its keys to the operator.
 */

const SOURCE = `export const handler = async () => ({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  sessionToken: process.env.AWS_SESSION_TOKEN,
});
`;

const ROLE = "aws:iam/role:Role";
const POLICY = "aws:iam/rolePolicy:RolePolicy";
const FUNCTION = "aws:lambda/function:Function";

const mayCall = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "execute-api:Invoke", Resource: "*" }],
});

/** An `alter` that adds visitors of these names to the program, and what removes their code again. */
export function withVisitors(names: readonly string[]): { alter: (graph: Graph) => Graph; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "careerassist-visitors-"));
  writeFileSync(join(path, "index.mjs"), SOURCE);

  /** A resource like one that is there, under another name. */
  const like = (graph: Graph, type: string, name: string, inputs: object, outputs: object = {}): ResourceNode => {
    const [model] = resourcesOf(graph, type);
    if (!model) throw new Error(`the program has no ${type}`);
    return {
      ...model,
      urn: `${model.urn}-${name}`,
      name,
      id: name,
      inputs: { ...model.inputs, ...inputs },
      outputs: { ...model.outputs, ...inputs, ...outputs },
    };
  };

  const visitor = (graph: Graph, name: string): ResourceNode[] => {
    const arn = `arn:aws:iam::000000000000:role/${name}`;
    const environment = { variables: {} };
    const code = { asset: "FileArchive", path };
    const functionArn = (model: string): string => model.replace(/[^:]+$/, name);
    const [model] = resourcesOf(graph, FUNCTION);
    return [
      like(graph, ROLE, name, { name }, { arn }),
      like(graph, POLICY, name, { role: name, policy: mayCall }),
      like(
        graph,
        FUNCTION,
        name,
        { name, role: arn, environment, code, handler: "index.handler" },
        { arn: functionArn(String(model?.outputs.arn)) },
      ),
    ];
  };

  return {
    alter: (graph) => ({
      outputs: graph.outputs,
      nodes: [...graph.nodes, ...names.flatMap((name) => visitor(graph, name))],
    }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

const KeysOfRole = z.object({ accessKeyId: z.string(), secretAccessKey: z.string(), sessionToken: z.string() });

/** The keys of a visitor, as the operator learns them. */
export async function keysOf(platform: Platform & { home: string }, name: string): Promise<Keys> {
  const own = operatorCredentials(platform.home);
  if (!own) throw new Error("the platform has no operator keys");
  const credentials = { accessKeyId: own.accessKeyId, secretAccessKey: own.secretAccessKey };
  const lambda = new LambdaClient({ endpoint: platform.endpoint, region: platform.region, credentials });
  try {
    const answer = await lambda.send(new InvokeCommand({ FunctionName: name }));
    return KeysOfRole.parse(JSON.parse(Buffer.from(answer.Payload ?? []).toString()));
  } finally {
    lambda.destroy();
  }
}
