import { existsSync, readFileSync } from "node:fs";
import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { SQSClient } from "@aws-sdk/client-sqs";
import { operatorCredentials } from "../../local/home.ts";
import { outputsOfEnvironment, outputsOfNames, readOutputs, type StackOutputs } from "../../operations/outputs.ts";
import type { Target } from "../../operations/target.ts";
import { CliError } from "../errors.ts";
import { runningPlatform } from "../platform.ts";
import { homePath, platformSettings, root, stackSetting } from "../settings.ts";
import { explained } from "./failures.ts";

/** What the commands of operators take to say which system is meant. */
export interface TargetOptions {
  readonly profile?: string;
  readonly region?: string;
  readonly outputs?: string;
}

interface Access {
  readonly outputs: StackOutputs;
  readonly isLocal: boolean;
  readonly client: {
    readonly region: string;
    readonly endpoint?: string;
    readonly profile?: string;
    readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
}

function outputsOfFile(path: string): StackOutputs {
  if (!existsSync(path)) throw new CliError(`--outputs ${path}: there is no such file.`, 2);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CliError(`--outputs ${path}: this is not JSON; write it with \`pulumi stack output --json\`.`, 2);
  }
  return readOutputs(value, path);
}

/** The region is a part of every ARN, so a stack knows its own. */
const regionOf = ({ clusterArn }: StackOutputs): string => clusterArn.split(":")[3] ?? "";

function byAddresses(outputs: StackOutputs, { profile, region }: TargetOptions): Access {
  return {
    outputs,
    isLocal: Boolean(process.env.AWS_ENDPOINT_URL),
    client: { region: region ?? regionOf(outputs), ...(profile === undefined ? {} : { profile }) },
  };
}

async function byRunningPlatform(): Promise<Access> {
  const running = await runningPlatform();
  const keys = operatorCredentials(homePath());
  if (!running || !keys) {
    throw new CliError(
      "no platform is running on this data directory; start one with `careerassist serve`, or name a stack on AWS with --outputs",
    );
  }
  const { stackOutputs } = await import("../../local/outputs.ts");
  const outputs = outputsOfNames(
    await stackOutputs({ root, stack: stackSetting(), ...platformSettings("none"), ...running }),
  );
  if (!outputs) throw new CliError("the running platform has no database");
  const { accessKeyId, secretAccessKey } = keys;
  const { region, endpoint } = running;
  return { outputs, isLocal: true, client: { region, endpoint, credentials: { accessKeyId, secretAccessKey } } };
}

async function accessOf(options: TargetOptions): Promise<Access> {
  if (options.outputs !== undefined) return byAddresses(outputsOfFile(options.outputs), options);
  const outputs = outputsOfEnvironment(process.env);
  if (outputs) return byAddresses(outputs, options);
  if (options.profile !== undefined || options.region !== undefined) {
    throw new CliError("--profile and --region need --outputs FILE (written by `pulumi stack output --json`).", 2);
  }
  return await byRunningPlatform();
}

/**
 * Finds the system that is meant and lets `work` use it: the stack whose outputs are in a file or in the variables of
 * `careerassist env`, else the platform that runs on the data directory. Throws CliError with one sentence for whatever
 * goes wrong on the way.
 */
export async function withTarget<T>(options: TargetOptions, work: (target: Target) => Promise<T>): Promise<T> {
  const { outputs, isLocal, client } = await accessOf(options).catch((error: unknown) => {
    throw explained(error);
  });
  const clients = {
    eventBridge: new EventBridgeClient(client),
    sqs: new SQSClient(client),
    lambda: new LambdaClient(client),
    database: new RDSDataClient(client),
    metrics: new CloudWatchClient(client),
  };
  try {
    return await work({ outputs, isLocal, region: client.region, ...clients });
  } catch (error) {
    throw explained(error);
  } finally {
    for (const each of Object.values(clients)) each.destroy();
  }
}
