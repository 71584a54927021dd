import { createHash } from "node:crypto";
import * as z from "zod";

/** The account that everything on this machine belongs to. */
export const ACCOUNT = "000000000000";

/**
 * Addresses that are known only once the platform listens. They stand in the captured graph, which may be kept from
 * an earlier start, and are replaced when it is deployed.
 */
export const ENDPOINT = "http://endpoint.careerassist.invalid";
export const FRONT_DOOR = "http://front-door.careerassist.invalid";
/** REST APIs share the front door with the HTTP API, below a base path as custom domains of API Gateway have it. */
export const REST_BASE_PATH = "/rest-api";
/** The domain of App Runner's services, each with a name before it; programs put `https://` before that. */
export const APP_RUNNER = "app-runner.careerassist.invalid";
/** The host of Cognito's issuers; programs put `https://` before it, and the pool's id follows it. */
export const COGNITO = "cognito-idp.careerassist.invalid";
/** The address of a pool's hosted pages: its prefix says whose they are. */
export const loginUrlOf = (prefix: string, region: string): string =>
  `https://${prefix}.auth.${region}.amazoncognito.com`;

/** One resource on its way through the capture: checked inputs and what its outputs may be made of. */
export interface Made {
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly region: string;
  /** The given name, or Pulumi's kind of automatic name: the logical one with seven letters that never change. */
  readonly physicalName: (given: unknown) => string;
  readonly arn: (service: string, resource: string) => string;
}

/** What local/ knows of a resource type: the properties that it takes, and every output that it can tell. */
export interface ResourceType {
  readonly inputs: z.ZodObject;
  readonly outputs: Readonly<Record<string, (made: Made) => unknown>>;
  /** The resource's id; its name by default. */
  readonly id: (made: Made) => string;
}

const physicalId = (made: Made): string => made.physicalName(made.inputs.name);

/** Declares a type. Properties that are not in `inputs` are refused by name; so are outputs that are not in `outputs`. */
export function resource(
  inputs: z.ZodRawShape,
  outputs: ResourceType["outputs"] = {},
  id: ResourceType["id"] = physicalId,
): ResourceType {
  return { inputs: z.strictObject(inputs), outputs, id };
}

/** The letters that Pulumi would draw at random; here they follow from type and name, so that state finds its owner. */
export const suffixOf = (type: string, name: string): string =>
  createHash("sha256").update(`${type} ${name}`).digest("hex").slice(0, 7);

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Properties that several types share. */
export const text = z.string().min(1);
export const count = z.int().min(0);
export const jsonText = z.string().refine(isJson, { error: "expected a JSON document" });
export const tags = z.record(z.string(), z.string());
export const arn = z.string().regex(/^arn:aws:/, { error: "expected an ARN" });
export const cidr = z.string().regex(/^[0-9.]+\/\d+$/, { error: "expected a CIDR block" });
