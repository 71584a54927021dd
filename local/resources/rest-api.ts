import { createHash } from "node:crypto";
import * as z from "zod";
import { arn, count, FRONT_DOOR, type Made, REST_BASE_PATH, resource, suffixOf, tags, text } from "./define.ts";

const named = (made: Made): string => made.physicalName(made.inputs.name);

/** API Gateway's ids are ten letters and figures. */
const gatewayId =
  (kind: string) =>
  (made: Made): string =>
    `${suffixOf(`rest-${kind}`, made.name)}loc`;
const apiId = gatewayId("api");
const keyId = gatewayId("key");
const planId = gatewayId("plan");

/**
 * The value of a key that the program doesn't give itself. It follows from the name, so that it is the same at each
 * start; who can read it from the code can also reach this machine's loopback interface, and nobody else can.
 */
const keyValue = (made: Made): unknown =>
  made.inputs.value ?? createHash("sha256").update(`api key ${made.name}`).digest("base64url").slice(0, 40);

const httpMethod = z.enum(["ANY", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]);

/** REST APIs of API Gateway, as far as `gateway/rest-api.ts` plays them. */
export const restApiTypes = {
  "aws:apigateway/restApi:RestApi": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      apiKeySource: z.enum(["HEADER", "AUTHORIZER"]).default("HEADER"),
      endpointConfiguration: z.strictObject({ types: z.enum(["REGIONAL", "EDGE"]) }).optional(),
      tags: tags.optional(),
    },
    {
      name: named,
      arn: (made) => `arn:aws:apigateway:${made.region}::/restapis/${apiId(made)}`,
      executionArn: (made) => made.arn("execute-api", apiId(made)),
      rootResourceId: gatewayId("root"),
    },
    apiId,
  ),
  "aws:apigateway/resource:Resource": resource(
    { restApi: text, parentId: text, pathPart: text },
    {},
    gatewayId("resource"),
  ),
  "aws:apigateway/method:Method": resource(
    {
      restApi: text,
      resourceId: text,
      httpMethod,
      authorization: z.enum(["NONE", "AWS_IAM", "CUSTOM"]),
      authorizerId: text.optional(),
      apiKeyRequired: z.boolean().default(false),
    },
    {},
    gatewayId("method"),
  ),
  "aws:apigateway/authorizer:Authorizer": resource(
    {
      restApi: text,
      name: text.optional(),
      type: z.literal("REQUEST"),
      authorizerUri: arn,
      identitySource: z.string().regex(/^method\.request\.header\.[\w-]+(?:, ?method\.request\.header\.[\w-]+)*$/),
      authorizerResultTtlInSeconds: count.max(3_600).default(300),
    },
    { name: named },
    gatewayId("authorizer"),
  ),
  "aws:apigateway/integration:Integration": resource(
    {
      restApi: text,
      resourceId: text,
      httpMethod,
      type: z.literal("AWS_PROXY"),
      integrationHttpMethod: z.literal("POST"),
      uri: arn,
      responseTransferMode: z.enum(["BUFFERED", "STREAM"]).default("BUFFERED"),
      timeoutMilliseconds: count.min(50).max(900_000).default(29_000),
    },
    {},
    gatewayId("integration"),
  ),
  "aws:apigateway/deployment:Deployment": resource(
    { restApi: text, description: z.string().optional(), triggers: z.record(z.string(), z.string()).optional() },
    {},
    gatewayId("deployment"),
  ),
  "aws:apigateway/stage:Stage": resource(
    {
      restApi: text,
      deployment: text,
      stageName: z.string().regex(/^\w{1,128}$/, { error: "not a stage's name" }),
      description: z.string().optional(),
      xrayTracingEnabled: z.boolean().default(false),
      tags: tags.optional(),
    },
    {
      invokeUrl: (made) => `${FRONT_DOOR}${REST_BASE_PATH}/${made.inputs.restApi}/${made.inputs.stageName}`,
      executionArn: (made) => made.arn("execute-api", `${made.inputs.restApi}/${made.inputs.stageName}`),
    },
    gatewayId("stage"),
  ),
  "aws:apigateway/apiKey:ApiKey": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      enabled: z.boolean().default(true),
      value: z.string().min(20).max(128).optional(),
      tags: tags.optional(),
    },
    {
      name: named,
      arn: (made) => `arn:aws:apigateway:${made.region}::/apikeys/${keyId(made)}`,
      value: keyValue,
    },
    keyId,
  ),
  "aws:apigateway/usagePlan:UsagePlan": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      apiStages: z.array(z.strictObject({ apiId: text, stage: text })).default([]),
      throttleSettings: z
        .strictObject({ burstLimit: count.optional(), rateLimit: z.number().min(0).optional() })
        .optional(),
      quotaSettings: z
        .strictObject({
          limit: count.min(1),
          period: z.enum(["DAY", "WEEK", "MONTH"]),
          offset: z.literal(0).default(0),
        })
        .optional(),
      tags: tags.optional(),
    },
    { name: named, arn: (made) => `arn:aws:apigateway:${made.region}::/usageplans/${planId(made)}` },
    planId,
  ),
  "aws:apigateway/usagePlanKey:UsagePlanKey": resource(
    { keyId: text, keyType: z.literal("API_KEY"), usagePlanId: text },
    {},
    gatewayId("plan-key"),
  ),
};
