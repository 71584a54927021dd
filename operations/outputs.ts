import * as z from "zod";
import { Mistake } from "./mistake.ts";

/** Where an agent's parts are. */
export interface AgentAddress {
  readonly name: string;
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
  /** Null for one that no rule leads to: others send to it. */
  readonly ruleArn: string | null;
}

/** What operators need to know of a stack. */
export interface StackOutputs {
  readonly busName: string;
  readonly archiveName: string;
  readonly clusterArn: string;
  readonly databaseName: string;
  readonly databaseSecretArn: string;
  readonly agents: readonly AgentAddress[];
}

const Urls = z.record(z.string(), z.string());

const Outputs = z.object({
  busName: z.string(),
  archiveName: z.string(),
  clusterArn: z.string(),
  databaseName: z.string(),
  databaseSecretArn: z.string(),
  queues: Urls,
  deadLetters: Urls,
  rules: Urls,
});

/** `parseCv` and `PARSE_CV` are both the agent parse-cv. */
const agentName = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();

const findPart = (parts: Readonly<Record<string, string>>, agent: string): string | null =>
  Object.entries(parts).find(([key]) => agentName(key) === agent)?.[1] ?? null;

function partOf(parts: Readonly<Record<string, string>>, agent: string, what: string): string {
  const found = findPart(parts, agent);
  if (found === null) throw new Mistake("failed", `the stack's outputs name no ${what} of ${agent}`);
  return found;
}

/** Reads a stack's outputs as `pulumi stack output --json` prints them. Throws Mistake, naming what is missing. */
export function readOutputs(value: unknown, place: string): StackOutputs {
  const parsed = Outputs.safeParse(value);
  if (!parsed.success) {
    const missing = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".") || "everything"))].join(", ");
    throw new Mistake(
      "failed",
      `${place} are not the outputs of a CareerAssist stack; missing or of another kind: ${missing}`,
    );
  }
  const { queues, deadLetters, rules, ...rest } = parsed.data;
  const agents = Object.entries(queues).map(([key, queueUrl]) => {
    const name = agentName(key);
    return {
      name,
      queueUrl,
      deadLettersUrl: partOf(deadLetters, name, "dead letters"),
      ruleArn: findPart(rules, name),
    };
  });
  return { ...rest, agents };
}

const PREFIX = "CAREERASSIST_";

const below = (variables: Readonly<Record<string, string | undefined>>, start: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      name.startsWith(start) && value ? [[name.slice(start.length), value]] : [],
    ),
  );

/** The outputs in the variables that `careerassist env` prints; null if there are none. */
export function outputsOfEnvironment(variables: Readonly<Record<string, string | undefined>>): StackOutputs | null {
  if (!variables[`${PREFIX}CLUSTER_ARN`]) return null;
  const value = {
    busName: variables[`${PREFIX}BUS_NAME`],
    archiveName: variables[`${PREFIX}ARCHIVE_NAME`],
    clusterArn: variables[`${PREFIX}CLUSTER_ARN`],
    databaseName: variables[`${PREFIX}DATABASE_NAME`],
    databaseSecretArn: variables[`${PREFIX}DATABASE_SECRET_ARN`],
    queues: below(variables, `${PREFIX}QUEUES_`),
    deadLetters: below(variables, `${PREFIX}DEAD_LETTERS_`),
    rules: below(variables, `${PREFIX}RULES_`),
  };
  return readOutputs(value, `the variables ${PREFIX}…`);
}

/** The same from a platform's outputs by their names in capitals. */
export const outputsOfNames = (names: Readonly<Record<string, string>>): StackOutputs | null =>
  outputsOfEnvironment(Object.fromEntries(Object.entries(names).map(([name, value]) => [PREFIX + name, value])));

/** By agent: the names of its queue and of its dead letters, and of its rule, if it has one, as it stands in the ARN. */
const Names = z.record(z.string(), z.tuple([z.string(), z.string(), z.string().nullable()]));

/** The settings of a function that tell it the same; names only, since they have room for four kilobytes in all. */
export interface OutputSettings {
  readonly busName: string;
  readonly archiveName: string;
  readonly clusterArn: string;
  readonly databaseName: string;
  readonly databaseSecretArn: string;
  /** JSON: `{"parse-cv": [queue, deadLetters, "<bus>/<rule>"]}`. */
  readonly agents: string;
  /** What stands before the name in the address of each queue. */
  readonly queuesUrl: string;
}

/** An ARN of something else in the place of the database: the same partition, region and account. */
export function arnBeside(clusterArn: string, service: string, resource: string): string {
  const [, partition = "", , region = "", account = ""] = clusterArn.split(":");
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}

/** Reads the settings of a function. Throws where they aren't what `infra/operations.ts` writes. */
export function outputsOfSettings({ agents, queuesUrl, ...rest }: OutputSettings): StackOutputs {
  const names = Object.entries(Names.parse(JSON.parse(agents)));
  return {
    ...rest,
    agents: names.map(([name, [queue, deadLetters, rule]]) => ({
      name,
      queueUrl: queuesUrl + queue,
      deadLettersUrl: queuesUrl + deadLetters,
      ruleArn: rule === null ? null : arnBeside(rest.clusterArn, "events", `rule/${rule}`),
    })),
  };
}

/** The agent of this name. Throws Mistake that lists those there are. */
export function agentOf({ agents }: StackOutputs, name: string): AgentAddress {
  const found = agents.find((agent) => agent.name === name);
  if (found) return found;
  const known = agents.map((agent) => agent.name).join(", ");
  throw new Mistake("unknown_agent", `there is no agent "${name}"; the agents are ${known}`);
}
