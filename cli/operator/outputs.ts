import * as z from "zod";
import { CliError } from "../errors.ts";

/** Where an agent's parts are. */
export interface AgentAddress {
  readonly name: string;
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
  readonly ruleArn: string;
}

/** What operators need to know of a stack. */
export interface StackOutputs {
  readonly busName: string;
  readonly archiveName: string;
  readonly clusterArn: string;
  readonly databaseName: string;
  readonly databaseSecretArn: string;
  /** The function that fills the knowledge base. */
  readonly seedFunction?: string | undefined;
  readonly agents: readonly AgentAddress[];
}

const Urls = z.record(z.string(), z.string());

const Outputs = z.object({
  busName: z.string(),
  archiveName: z.string(),
  clusterArn: z.string(),
  databaseName: z.string(),
  databaseSecretArn: z.string(),
  seedFunction: z.string().optional(),
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

function partOf(parts: Readonly<Record<string, string>>, agent: string, what: string): string {
  const found = Object.entries(parts).find(([key]) => agentName(key) === agent);
  if (!found) throw new CliError(`the stack's outputs name no ${what} of ${agent}`);
  return found[1];
}

/** Reads a stack's outputs as `pulumi stack output --json` prints them. Throws CliError, naming what is missing. */
export function readOutputs(value: unknown, place: string): StackOutputs {
  const parsed = Outputs.safeParse(value);
  if (!parsed.success) {
    const missing = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".") || "everything"))].join(", ");
    throw new CliError(`${place} are not the outputs of a CareerAssist stack; missing or of another kind: ${missing}`);
  }
  const { queues, deadLetters, rules, ...rest } = parsed.data;
  const agents = Object.entries(queues).map(([key, queueUrl]) => {
    const name = agentName(key);
    return {
      name,
      queueUrl,
      deadLettersUrl: partOf(deadLetters, name, "dead letters"),
      ruleArn: partOf(rules, name, "rule"),
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
    seedFunction: variables[`${PREFIX}SEED_FUNCTION`],
    queues: below(variables, `${PREFIX}QUEUES_`),
    deadLetters: below(variables, `${PREFIX}DEAD_LETTERS_`),
    rules: below(variables, `${PREFIX}RULES_`),
  };
  return readOutputs(value, `the variables ${PREFIX}…`);
}

/** The same from a platform's outputs by their names in capitals. */
export const outputsOfNames = (names: Readonly<Record<string, string>>): StackOutputs | null =>
  outputsOfEnvironment(Object.fromEntries(Object.entries(names).map(([name, value]) => [PREFIX + name, value])));

/** The agent of this name. Throws CliError that lists those there are. */
export function agentOf({ agents }: StackOutputs, name: string): AgentAddress {
  const found = agents.find((agent) => agent.name === name);
  if (found) return found;
  const known = agents.map((agent) => agent.name).join(", ");
  throw new CliError(`there is no agent "${name}"; the agents are ${known}`, 2);
}
