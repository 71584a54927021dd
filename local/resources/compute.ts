import * as z from "zod";
import { ACCOUNT, arn, count, FRONT_DOOR, jsonText, type Made, resource, suffixOf, tags, text } from "./define.ts";

const named = (made: Made): string => made.physicalName(made.inputs.name);
const functionArn = (made: Made): string => made.arn("lambda", `function:${named(made)}`);
const roleArn = (made: Made): string => `arn:aws:iam::${ACCOUNT}:role${made.inputs.path}${named(made)}`;
const policyArn = (made: Made): string => `arn:aws:iam::${ACCOUNT}:policy/${named(made)}`;

/** API Gateway's ids are ten letters and figures. */
const gatewayId = (made: Made): string => `${suffixOf("apigateway", made.name)}loc`;

/** How a Pulumi archive of files arrives from the capture. */
const Archive = z.union([
  z.strictObject({ asset: z.literal("FileArchive"), path: text }),
  z.strictObject({ asset: z.literal("AssetArchive"), assets: z.record(z.string(), z.looseObject({ asset: text })) }),
]);

export const computeTypes = {
  "aws:iam/role:Role": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      path: z
        .string()
        .regex(/^\/(.+\/)?$/, { error: "expected a path that begins and ends with /" })
        .default("/"),
      assumeRolePolicy: jsonText,
      managedPolicyArns: z.array(arn).optional(),
      inlinePolicies: z.array(z.strictObject({ name: text, policy: jsonText })).optional(),
      tags: tags.optional(),
    },
    { name: named, arn: roleArn },
  ),
  "aws:iam/policy:Policy": resource(
    { name: text.optional(), policy: jsonText },
    { name: named, arn: policyArn },
    policyArn,
  ),
  "aws:iam/rolePolicy:RolePolicy": resource({ name: text.optional(), role: text, policy: jsonText }, { name: named }),
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": resource({ role: text, policyArn: arn }),
  "aws:lambda/function:Function": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      role: arn,
      runtime: z.literal("nodejs24.x"),
      architectures: z.array(z.enum(["arm64", "x86_64"])).optional(),
      handler: z.string().regex(/^[\w/-]+\.\w+$/, { error: "expected file.export" }),
      code: Archive,
      memorySize: count.min(128).max(10_240).default(128),
      timeout: count.min(1).max(900).default(3),
      reservedConcurrentExecutions: z.int().min(-1).default(-1),
      environment: z.strictObject({ variables: z.record(z.string(), z.string()).optional() }).optional(),
      loggingConfig: z.strictObject({ logFormat: z.enum(["Text", "JSON"]), logGroup: text.optional() }).optional(),
      tracingConfig: z.strictObject({ mode: z.enum(["Active", "PassThrough"]) }).optional(),
      deadLetterConfig: z.strictObject({ targetArn: arn }).optional(),
      tags: tags.optional(),
    },
    {
      name: named,
      arn: functionArn,
      invokeArn: (made) =>
        `arn:aws:apigateway:${made.region}:lambda:path/2015-03-31/functions/${functionArn(made)}/invocations`,
      responseStreamingInvokeArn: (made) =>
        `arn:aws:apigateway:${made.region}:lambda:path/2021-11-15/functions/${functionArn(made)}/response-streaming-invocations`,
    },
  ),
  "aws:lambda/eventSourceMapping:EventSourceMapping": resource(
    {
      eventSourceArn: arn,
      functionName: text,
      batchSize: count.min(1).max(10_000).default(10),
      maximumBatchingWindowInSeconds: count.max(300).default(0),
      functionResponseTypes: z.array(z.literal("ReportBatchItemFailures")).optional(),
      scalingConfig: z.strictObject({ maximumConcurrency: z.int().min(2).max(1_000) }).optional(),
      enabled: z.boolean().default(true),
    },
    {
      uuid: (made) => `${suffixOf("mapping", made.name)}0-0000-4000-8000-000000000000`,
      arn: (made) =>
        made.arn("lambda", `event-source-mapping:${suffixOf("mapping", made.name)}0-0000-4000-8000-000000000000`),
    },
    (made) => `${suffixOf("mapping", made.name)}0-0000-4000-8000-000000000000`,
  ),
  "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig": resource({
    functionName: text,
    maximumRetryAttempts: count.max(2).optional(),
    maximumEventAgeInSeconds: count.min(60).max(21_600).optional(),
    destinationConfig: z
      .strictObject({
        onFailure: z.strictObject({ destination: arn }).optional(),
        onSuccess: z.strictObject({ destination: arn }).optional(),
      })
      .optional(),
  }),
  "aws:lambda/permission:Permission": resource({
    statementId: text.optional(),
    action: text,
    function: text,
    principal: text,
    sourceArn: arn.optional(),
    sourceAccount: text.optional(),
  }),
  "aws:lambda/invocation:Invocation": resource({
    functionName: text,
    input: jsonText,
    triggers: z.record(z.string(), z.string()).optional(),
    lifecycleScope: z.literal("CREATE_ONLY").optional(),
  }),
  "aws:apigatewayv2/api:Api": resource(
    {
      name: text,
      description: z.string().optional(),
      protocolType: z.literal("HTTP"),
      corsConfiguration: z
        .strictObject({
          allowOrigins: z.array(z.string()).optional(),
          allowMethods: z.array(z.string()).optional(),
          allowHeaders: z.array(z.string()).optional(),
          exposeHeaders: z.array(z.string()).optional(),
          allowCredentials: z.boolean().optional(),
          maxAge: count.optional(),
        })
        .optional(),
      tags: tags.optional(),
    },
    {
      apiEndpoint: () => FRONT_DOOR,
      arn: (made) => `arn:aws:apigateway:${made.region}::/apis/${gatewayId(made)}`,
      executionArn: (made) => made.arn("execute-api", gatewayId(made)),
    },
    gatewayId,
  ),
  "aws:apigatewayv2/integration:Integration": resource(
    {
      apiId: text,
      integrationType: z.literal("AWS_PROXY"),
      integrationUri: arn,
      integrationMethod: z.literal("POST").optional(),
      payloadFormatVersion: z.literal("2.0"),
      timeoutMilliseconds: count.min(50).max(30_000).default(30_000),
    },
    {},
    gatewayId,
  ),
  "aws:apigatewayv2/route:Route": resource(
    {
      apiId: text,
      routeKey: z.string().regex(/^(\$default|(ANY|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/\S*)$/, {
        error: "expected METHOD /path or $default",
      }),
      target: z.string().regex(/^integrations\//),
      authorizationType: z.enum(["NONE", "AWS_IAM"]).default("NONE"),
    },
    {},
    gatewayId,
  ),
  "aws:apigatewayv2/stage:Stage": resource(
    {
      apiId: text,
      name: z.literal("$default"),
      autoDeploy: z.literal(true),
      defaultRouteSettings: z
        .strictObject({ throttlingBurstLimit: count.optional(), throttlingRateLimit: z.number().optional() })
        .optional(),
    },
    { invokeUrl: () => FRONT_DOOR },
  ),
};
