import { z } from "zod";
import { AwsError } from "../../aws-error.ts";
import type { Access } from "../../service.ts";
import type { Store } from "../../store.ts";
import { type Operation, operation } from "../json.ts";
import { busName } from "./bus-registry.ts";
import { readPattern } from "./events-operations.ts";
import type { Rule, Rules } from "./rules.ts";
import type { Target } from "./targets.ts";

const bus = { EventBusName: z.string().optional() };
const paging = { Limit: z.number().int().min(1).max(100).optional(), NextToken: z.string().optional() };

const target = z.strictObject({
  Id: z.string().regex(/^[.\-_A-Za-z0-9]{1,64}$/),
  Arn: z.string(),
  RoleArn: z.string().optional(),
  Input: z.string().optional(),
  InputPath: z.string().optional(),
  InputTransformer: z
    .strictObject({ InputPathsMap: z.record(z.string(), z.string()).default({}), InputTemplate: z.string() })
    .optional(),
  RetryPolicy: z
    .strictObject({
      MaximumRetryAttempts: z.number().int().optional(),
      MaximumEventAgeInSeconds: z.number().int().optional(),
    })
    .optional(),
  DeadLetterConfig: z.strictObject({ Arn: z.string().optional() }).optional(),
  HttpParameters: z
    .strictObject({
      PathParameterValues: z.array(z.string()).default([]),
      HeaderParameters: z.record(z.string(), z.string()).default({}),
      QueryStringParameters: z.record(z.string(), z.string()).default({}),
    })
    .optional(),
});

/** Rules and their targets: made, changed and described at run time. */
export function ruleOperations(rules: Rules, store: Store): Record<string, Operation> {
  type OnRule = { EventBusName?: string | undefined };
  const access = (action: string, name: string, input: OnRule): readonly Access[] => [
    { action: `events:${action}`, resource: rules.ruleArn(busName(input.EventBusName), name) },
  ];
  const ruleOf = (input: OnRule, name: string): Rule => rules.get(rules.bus(input.EventBusName), name);

  const setEnabled = (action: "EnableRule" | "DisableRule"): Operation =>
    operation({
      input: { Name: z.string(), ...bus },
      access: (input) => access(action, input.Name, input),
      run: (input) => {
        const rule = ruleOf(input, input.Name);
        store.transaction(() => rules.put({ ...rule, enabled: action === "EnableRule" }));
        return {};
      },
    });

  return {
    PutRule: operation({
      input: {
        Name: z.string().regex(/^[.\-_A-Za-z0-9]{1,64}$/),
        EventPattern: z.string().optional(),
        State: z.enum(["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]).default("ENABLED"),
        Description: z.string().max(512).optional(),
        ...bus,
      },
      access: (input) => access("PutRule", input.Name, input),
      run: (input) => {
        const on = rules.bus(input.EventBusName);
        const pattern = input.EventPattern;
        if (pattern === undefined) {
          throw new AwsError(
            "ValidationException",
            "Parameter(s) EventPattern or ScheduleExpression must be specified.",
          );
        }
        readPattern(pattern);
        const enabled = input.State !== "DISABLED";
        const description = input.Description;
        const rule = store.transaction(() => rules.put({ bus: on, name: input.Name, pattern, enabled, description }));
        return { RuleArn: rule.arn };
      },
    }),

    DeleteRule: operation({
      input: { Name: z.string(), Force: z.boolean().optional(), ...bus },
      access: (input) => access("DeleteRule", input.Name, input),
      run: (input) => {
        const on = rules.bus(input.EventBusName);
        const rule = rules.find(on, input.Name);
        // As on AWS, deleting what isn't there is no error.
        if (!rule) return {};
        if (rules.targets(rule).length > 0) {
          throw new AwsError("ValidationException", "Rule can't be deleted since it has targets.");
        }
        store.transaction(() => rules.remove(on, rule.name));
        return {};
      },
    }),

    EnableRule: setEnabled("EnableRule"),
    DisableRule: setEnabled("DisableRule"),

    DescribeRule: operation({
      input: { Name: z.string(), ...bus },
      access: (input) => access("DescribeRule", input.Name, input),
      run: (input) => describe(ruleOf(input, input.Name)),
    }),

    ListRules: operation({
      input: { NamePrefix: z.string().default(""), ...bus, ...paging },
      access: (input) => access("ListRules", "*", input),
      run: (input) => {
        const found = rules.list(rules.bus(input.EventBusName)).filter(({ name }) => name.startsWith(input.NamePrefix));
        const { page, next } = pageOf(found, ({ name }) => name, input);
        return { Rules: page.map(describe), ...next };
      },
    }),

    ListRuleNamesByTarget: operation({
      input: { TargetArn: z.string(), ...bus, ...paging },
      access: (input) => access("ListRuleNamesByTarget", "*", input),
      run: (input) => {
        const found = rules
          .list(rules.bus(input.EventBusName))
          .filter((rule) => rules.targets(rule).some(({ arn }) => arn === input.TargetArn))
          .map(({ name }) => name);
        const { page, next } = pageOf(found, (name) => name, input);
        return { RuleNames: page, ...next };
      },
    }),

    PutTargets: operation({
      input: { Rule: z.string(), Targets: z.array(target).min(1).max(100), ...bus },
      access: (input) => access("PutTargets", input.Rule, input),
      run: (input) => {
        const rule = ruleOf(input, input.Rule);
        const wanted = new Set([...rules.targets(rule), ...input.Targets.map(readTarget)].map(({ id }) => id));
        if (wanted.size > 5) {
          throw new AwsError("LimitExceededException", "The requested resource exceeds the maximum number allowed.");
        }
        const own = input.Targets.find(({ Arn }) => Arn === rules.buses.arn(rule.bus));
        if (own) {
          const reason = "Source and target event bus must be different";
          throw new AwsError("ValidationException", `Parameter Arn is not valid. Reason: ${reason} (${own.Id}).`);
        }
        store.transaction(() => {
          for (const each of input.Targets) rules.putTarget(rule, readTarget(each));
        });
        return { FailedEntryCount: 0, FailedEntries: [] };
      },
    }),

    RemoveTargets: operation({
      input: { Rule: z.string(), Ids: z.array(z.string()).min(1).max(100), Force: z.boolean().optional(), ...bus },
      access: (input) => access("RemoveTargets", input.Rule, input),
      run: (input) => {
        const rule = ruleOf(input, input.Rule);
        const FailedEntries: object[] = [];
        store.transaction(() => {
          for (const id of input.Ids) {
            if (rules.removeTarget(rule, id)) continue;
            FailedEntries.push({
              TargetId: id,
              ErrorCode: "ResourceNotFoundException",
              ErrorMessage: `Rule '${rule.name}' does not have a target with the Id '${id}'.`,
            });
          }
        });
        return { FailedEntryCount: FailedEntries.length, FailedEntries };
      },
    }),

    ListTargetsByRule: operation({
      input: { Rule: z.string(), ...bus, ...paging },
      access: (input) => access("ListTargetsByRule", input.Rule, input),
      run: (input) => {
        const { page, next } = pageOf(rules.targets(ruleOf(input, input.Rule)), ({ id }) => id, input);
        return { Targets: page.map(describeTarget), ...next };
      },
    }),
  };
}

function describe(rule: Rule): object {
  return {
    Name: rule.name,
    Arn: rule.arn,
    EventPattern: rule.pattern,
    State: rule.enabled ? "ENABLED" : "DISABLED",
    EventBusName: rule.bus,
    ...(rule.description === undefined ? {} : { Description: rule.description }),
  };
}

function readTarget(input: z.infer<typeof target>): Target & { readonly id: string } {
  const { Id, Arn, RoleArn, Input, InputPath, InputTransformer, RetryPolicy, DeadLetterConfig, HttpParameters } = input;
  return {
    id: Id,
    arn: Arn,
    ...(RoleArn === undefined ? {} : { roleArn: RoleArn }),
    ...(Input === undefined ? {} : { input: Input }),
    ...(InputPath === undefined ? {} : { inputPath: InputPath }),
    ...(InputTransformer === undefined
      ? {}
      : { inputTransformer: { paths: InputTransformer.InputPathsMap, template: InputTransformer.InputTemplate } }),
    ...(RetryPolicy?.MaximumEventAgeInSeconds === undefined ? {} : { maxAge: RetryPolicy.MaximumEventAgeInSeconds }),
    ...(RetryPolicy?.MaximumRetryAttempts === undefined ? {} : { maxRetries: RetryPolicy.MaximumRetryAttempts }),
    ...(DeadLetterConfig?.Arn === undefined ? {} : { deadLetterArn: DeadLetterConfig.Arn }),
    ...(HttpParameters === undefined
      ? {}
      : {
          http: {
            path: HttpParameters.PathParameterValues,
            headers: HttpParameters.HeaderParameters,
            query: HttpParameters.QueryStringParameters,
          },
        }),
  };
}

function describeTarget(each: Target): object {
  const retry = {
    ...(each.maxAge === undefined ? {} : { MaximumEventAgeInSeconds: each.maxAge }),
    ...(each.maxRetries === undefined ? {} : { MaximumRetryAttempts: each.maxRetries }),
  };
  return {
    Id: each.id,
    Arn: each.arn,
    ...(each.roleArn === undefined ? {} : { RoleArn: each.roleArn }),
    ...(each.input === undefined ? {} : { Input: each.input }),
    ...(each.inputPath === undefined ? {} : { InputPath: each.inputPath }),
    ...(each.inputTransformer === undefined
      ? {}
      : {
          InputTransformer: {
            InputPathsMap: each.inputTransformer.paths,
            InputTemplate: each.inputTransformer.template,
          },
        }),
    ...(Object.keys(retry).length === 0 ? {} : { RetryPolicy: retry }),
    ...(each.deadLetterArn === undefined ? {} : { DeadLetterConfig: { Arn: each.deadLetterArn } }),
    ...(each.http === undefined
      ? {}
      : {
          HttpParameters: {
            PathParameterValues: each.http.path,
            HeaderParameters: each.http.headers,
            QueryStringParameters: each.http.query,
          },
        }),
  };
}

/** A page of a list; the token is the key of the last one shown. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  paging: { readonly Limit?: number | undefined; readonly NextToken?: string | undefined },
): { readonly page: readonly Item[]; readonly next: { readonly NextToken?: string } } {
  const from = paging.NextToken === undefined ? 0 : items.findIndex((item) => keyOf(item) === paging.NextToken) + 1;
  const page = items.slice(from, from + (paging.Limit ?? 100));
  const last = page.at(-1);
  return { page, next: last !== undefined && from + page.length < items.length ? { NextToken: keyOf(last) } : {} };
}
