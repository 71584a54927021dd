import * as z from "zod";
import { arn, count, jsonText, type Made, resource, suffixOf, tags, text } from "./define.ts";

const busName = (given: unknown): string => (typeof given === "string" ? given : "default");
/** Names of buses in rules and targets may be ARNs. */
const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

const inputTransformer = z.strictObject({
  inputPaths: z.record(z.string(), z.string()).optional(),
  inputTemplate: text,
});

const parameters = z.array(z.strictObject({ key: text, value: z.string(), isValueSecret: z.boolean().optional() }));
const httpParameters = z.strictObject({
  headers: parameters.optional(),
  queryStrings: parameters.optional(),
  bodies: parameters.optional(),
});

/** AWS ends the ARNs of connections and API destinations with an id that it draws. */
const withId = (kind: string, made: Made): string =>
  made.arn("events", `${kind}/${made.physicalName(made.inputs.name)}/${suffixOf(kind, made.name)}`);

export const eventTypes = {
  "aws:cloudwatch/eventConnection:EventConnection": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      authorizationType: z.enum(["API_KEY", "BASIC", "OAUTH_CLIENT_CREDENTIALS"]),
      authParameters: z.strictObject({
        apiKey: z.strictObject({ key: text, value: z.string() }).optional(),
        basic: z.strictObject({ username: text, password: z.string() }).optional(),
        oauth: z
          .strictObject({
            authorizationEndpoint: text,
            httpMethod: z.enum(["GET", "POST", "PUT"]),
            clientParameters: z.strictObject({ clientId: text, clientSecret: text }),
            oauthHttpParameters: httpParameters.optional(),
          })
          .optional(),
        invocationHttpParameters: httpParameters.optional(),
      }),
    },
    {
      name: (made) => made.physicalName(made.inputs.name),
      arn: (made) => withId("connection", made),
    },
  ),
  "aws:cloudwatch/eventApiDestination:EventApiDestination": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      connectionArn: arn,
      httpMethod: z.enum(["POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"]),
      invocationEndpoint: text,
      invocationRateLimitPerSecond: count.min(1).max(300).default(300),
    },
    {
      name: (made) => made.physicalName(made.inputs.name),
      arn: (made) => withId("api-destination", made),
    },
  ),
  "aws:cloudwatch/eventBus:EventBus": resource(
    { name: text.optional(), description: z.string().optional(), tags: tags.optional() },
    {
      name: (made) => made.physicalName(made.inputs.name),
      arn: (made) => made.arn("events", `event-bus/${made.physicalName(made.inputs.name)}`),
    },
  ),
  "aws:cloudwatch/eventBusPolicy:EventBusPolicy": resource({ eventBusName: text.optional(), policy: jsonText }),
  "aws:cloudwatch/eventArchive:EventArchive": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      eventSourceArn: arn,
      eventPattern: jsonText.optional(),
      retentionDays: count.default(0),
    },
    {
      name: (made) => made.physicalName(made.inputs.name),
      arn: (made) => made.arn("events", `archive/${made.physicalName(made.inputs.name)}`),
    },
  ),
  "aws:cloudwatch/eventRule:EventRule": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      eventBusName: text.optional(),
      eventPattern: jsonText.optional(),
      scheduleExpression: text.optional(),
      state: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
      tags: tags.optional(),
    },
    {
      name: (made) => made.physicalName(made.inputs.name),
      arn: (made) => {
        const bus = lastPart(busName(made.inputs.eventBusName));
        const name = made.physicalName(made.inputs.name);
        return made.arn("events", bus === "default" ? `rule/${name}` : `rule/${bus}/${name}`);
      },
      eventBusName: (made) => busName(made.inputs.eventBusName),
    },
  ),
  "aws:cloudwatch/eventTarget:EventTarget": resource(
    {
      rule: text,
      eventBusName: text.optional(),
      targetId: text.optional(),
      arn,
      input: z.string().optional(),
      inputPath: z.string().optional(),
      inputTransformer: inputTransformer.optional(),
      deadLetterConfig: z.strictObject({ arn: arn.optional() }).optional(),
      retryPolicy: z
        .strictObject({ maximumEventAgeInSeconds: count.optional(), maximumRetryAttempts: count.optional() })
        .optional(),
      roleArn: arn.optional(),
      httpTarget: z
        .strictObject({
          headerParameters: z.record(z.string(), z.string()).optional(),
          pathParameterValues: z.array(z.string()).optional(),
          queryStringParameters: z.record(z.string(), z.string()).optional(),
        })
        .optional(),
    },
    { targetId: (made) => made.physicalName(made.inputs.targetId) },
    (made) => made.physicalName(made.inputs.targetId),
  ),
  "aws:schemas/registry:Registry": resource(
    { name: text, description: z.string().optional(), tags: tags.optional() },
    { arn: (made) => made.arn("schemas", `registry/${made.inputs.name}`) },
  ),
  "aws:schemas/schema:Schema": resource(
    {
      name: text.max(385),
      registryName: text,
      type: z.enum(["OpenApi3", "JSONSchemaDraft4"]),
      content: jsonText,
      description: z.string().max(256).optional(),
      tags: tags.optional(),
    },
    { arn: (made) => made.arn("schemas", `schema/${made.inputs.registryName}/${made.inputs.name}`) },
  ),
  "aws:scheduler/schedule:Schedule": resource(
    {
      name: text.optional(),
      /** Other groups are not emulated. */
      groupName: z.literal("default").optional(),
      description: z.string().optional(),
      scheduleExpression: text,
      scheduleExpressionTimezone: text.default("UTC"),
      flexibleTimeWindow: z.strictObject({
        mode: z.enum(["OFF", "FLEXIBLE"]),
        maximumWindowInMinutes: count.min(1).max(1440).optional(),
      }),
      startDate: z.iso.datetime({ offset: true }).optional(),
      endDate: z.iso.datetime({ offset: true }).optional(),
      state: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
      actionAfterCompletion: z.enum(["NONE", "DELETE"]).default("NONE"),
      target: z.strictObject({
        arn,
        roleArn: arn,
        input: z.string().optional(),
        retryPolicy: z
          .strictObject({
            maximumEventAgeInSeconds: count.min(60).max(86_400).optional(),
            maximumRetryAttempts: count.max(185).optional(),
          })
          .optional(),
        deadLetterConfig: z.strictObject({ arn }).optional(),
        eventbridgeParameters: z.strictObject({ detailType: text.max(128), source: text.max(256) }).optional(),
      }),
    },
    {
      name: (made) => made.physicalName(made.inputs.name),
      arn: (made) => made.arn("scheduler", `schedule/default/${made.physicalName(made.inputs.name)}`),
      groupName: () => "default",
    },
    (made) => `default/${made.physicalName(made.inputs.name)}`,
  ),
};
