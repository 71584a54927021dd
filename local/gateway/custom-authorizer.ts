import * as z from "zod";
import { type Graph, resourcesOf } from "../graph.ts";
import { compilePolicy, PolicyError } from "../iam/policy.ts";
import type { Clock, Log } from "../log.ts";
import type { Caller, Functions } from "../service.ts";
import { callIntegration, functionArnOf } from "./integration.ts";

/** What an authorizer's function has said of a caller: who it is, and what its key is counted by. */
export interface Authorized {
  readonly principalId: string;
  readonly context: Readonly<Record<string, unknown>>;
  /** The value of the API key that counts the call; null where it named none. */
  readonly usageIdentifierKey: string | null;
}

/** An authorizer's verdict: known; nobody, or somebody who may not; or the function failed. */
export type CustomVerdict =
  | { readonly kind: "known"; readonly by: Authorized }
  | { readonly kind: "missing" | "denied" | "failed" };

/** Judges a request by its authorizer. `methodArn` is that of the called method: `…:api/stage/POST/ingest`. */
export type JudgeCustom = (event: AuthorizerEvent, methodArn: string) => Promise<CustomVerdict>;

/** The event of a method's integration, which is also what a REQUEST authorizer is asked with. */
export interface AuthorizerEvent {
  readonly headers?: Readonly<Record<string, string>>;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const Said = z.object({
  principalId: z.string(),
  policyDocument: z.unknown(),
  context: z.record(z.string(), scalar).default({}),
  usageIdentifierKey: z.string().optional(),
});

const Settings = z.object({
  authorizerUri: z.string(),
  identitySource: z.string(),
  authorizerResultTtlInSeconds: z.number(),
});

/** Answers that are kept at most. */
const MOST_KNOWN = 1_000;

const nobody: Caller = { kind: "service", principal: "execute-api.amazonaws.com", sourceArn: "" };

/** Whether a policy lets call a method: something allows it and nothing denies it. Throws PolicyError. */
function allows(document: unknown, methodArn: string, place: string): boolean {
  const access = { action: "execute-api:Invoke", resource: methodArn };
  const met = compilePolicy(document, place, "identity").filter((statement) =>
    statement.matches(nobody, access, new Map()),
  );
  return met.some(({ effect }) => effect === "Allow") && !met.some(({ effect }) => effect === "Deny");
}

const headerOf = ({ headers = {} }: AuthorizerEvent, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

/**
 * The REQUEST authorizers of a REST API, by id: a function that is asked with the request, whose answer, a policy, holds
 * for as long as the authorizer says for every request with the same identity sources
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html). Throws an Error
 * naming an authorizer that isn't emulated.
 */
export function customAuthorizersOf(
  { graph, functions, log, clock }: { graph: Graph; functions: Functions; log: Log; clock: Clock },
  apiId: string,
  executionArn: string,
): ReadonlyMap<string, JudgeCustom> {
  const nodes = resourcesOf(graph, "aws:apigateway/authorizer:Authorizer").filter(
    ({ outputs }) => outputs.restApi === apiId,
  );
  return new Map(
    nodes.map(({ id, name, outputs }) => {
      const { authorizerUri, identitySource, authorizerResultTtlInSeconds: ttl } = Settings.parse(outputs);
      const functionArn = functionArnOf(authorizerUri);
      if (functionArn === undefined) throw new Error(`${name}: no function stands behind this authorizer`);
      const sources = identitySource
        .split(",")
        .map((source) => /^method\.request\.header\.(.+)$/.exec(source.trim())?.[1]);
      const known = new Map<string, { readonly until: number; readonly said: z.infer<typeof Said> }>();

      const ask = async (event: AuthorizerEvent, methodArn: string) => {
        const integration = { functionArn, timeout: 29_000 };
        // It is asked with everything but the body.
        const asked = { ...event, body: undefined, isBase64Encoded: undefined, type: "REQUEST", methodArn };
        const source = `${executionArn}/authorizers/${id}`;
        const outcome = await callIntegration(functions, integration, asked, source, log);
        return outcome.kind === "answered" ? Said.safeParse(outcome.payload).data : undefined;
      };

      const judge: JudgeCustom = async (event, methodArn) => {
        const values = sources.map((source) => (source === undefined ? undefined : headerOf(event, source)));
        if (values.some((value) => value === undefined || value === "")) return { kind: "missing" };
        const key = JSON.stringify(values);
        const kept = known.get(key);
        const said = kept !== undefined && kept.until > clock() ? kept.said : await ask(event, methodArn);
        if (said === undefined) return { kind: "failed" };
        if (known.size >= MOST_KNOWN) known.clear();
        if (ttl > 0 && said !== kept?.said) known.set(key, { until: clock() + ttl * 1_000, said });
        try {
          if (!allows(said.policyDocument, methodArn, name)) return { kind: "denied" };
        } catch (error) {
          if (!(error instanceof PolicyError)) throw error;
          log("error", `${name}: its function answers no policy`, { error: error.message });
          return { kind: "failed" };
        }
        const { principalId, context, usageIdentifierKey = null } = said;
        return { kind: "known", by: { principalId, context, usageIdentifierKey } };
      };
      return [id, judge];
    }),
  );
}
