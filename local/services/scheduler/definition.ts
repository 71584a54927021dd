import * as z from "zod";
import { parseArn } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";
import type { ResourceNode } from "../../graph.ts";
import { ExpressionError, parseExpression, type Timing } from "./expression.ts";
import { payloadFor } from "./payload.ts";
import { isTimeZone } from "./zones.ts";

const target = z.strictObject({
  Arn: z.string().min(1).max(1600),
  RoleArn: z.string().regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/),
  Input: z.string().min(1).optional(),
  RetryPolicy: z
    .strictObject({
      MaximumEventAgeInSeconds: z.int().min(60).max(86_400).optional(),
      MaximumRetryAttempts: z.int().min(0).max(185).optional(),
    })
    .optional(),
  DeadLetterConfig: z.strictObject({ Arn: z.string().min(1).optional() }).optional(),
  EventBridgeParameters: z
    .strictObject({
      DetailType: z.string().min(1).max(128),
      Source: z
        .string()
        .min(1)
        .max(256)
        .regex(/^(?=[/.\-_A-Za-z0-9]+)((?!aws\.).*)$/),
    })
    .optional(),
});

/** What CreateSchedule and UpdateSchedule say of a schedule, in the API's own words. Times are seconds since the epoch. */
export const definitionShape = {
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z.string().min(1).max(50).default("UTC"),
  Description: z.string().max(512).optional(),
  StartDate: z.number().optional(),
  EndDate: z.number().optional(),
  State: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
  ActionAfterCompletion: z.enum(["NONE", "DELETE"]).default("NONE"),
  FlexibleTimeWindow: z.strictObject({
    Mode: z.enum(["OFF", "FLEXIBLE"]),
    MaximumWindowInMinutes: z.int().min(1).max(1440).optional(),
  }),
  Target: target,
};

const definitionSchema = z.strictObject(definitionShape);

export type Target = z.infer<typeof target>;
export type Definition = z.infer<typeof definitionSchema>;

export const MAX_RETRIES = 185;
export const MAX_AGE = 86_400;

const invalid = (message: string): AwsError => new AwsError("ValidationException", message);

/** When a schedule of this definition runs. Throws AwsError (ValidationException). */
export function timingOf(definition: Definition): Timing {
  const { ScheduleExpression, ScheduleExpressionTimezone: zone, StartDate, EndDate } = definition;
  if (!isTimeZone(zone)) throw invalid(`The time zone ${zone} is not supported.`);
  const milliseconds = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * 1000);
  try {
    const expression = parseExpression(ScheduleExpression);
    return { expression, zone, start: milliseconds(StartDate), end: milliseconds(EndDate) };
  } catch (error) {
    if (error instanceof ExpressionError) throw invalid(error.message);
    throw error;
  }
}

/** Milliseconds within which a run may begin. */
export const windowOf = ({ FlexibleTimeWindow: window }: Definition): number =>
  window.Mode === "OFF" ? 0 : (window.MaximumWindowInMinutes ?? 0) * 60_000;

export type TargetKind = "function" | "queue" | "bus";

/** What a target is; undefined for what is not emulated. */
export function kindOf(targetArn: string): TargetKind | undefined {
  const arn = parseArn(targetArn);
  if (arn?.service === "lambda" && arn.resource.startsWith("function:")) return "function";
  if (arn?.service === "events" && arn.resource.startsWith("event-bus/")) return "bus";
  return arn?.service === "sqs" && !arn.resource.endsWith(".fifo") ? "queue" : undefined;
}

/** Throws AwsError: ValidationException, or NotImplementedException for targets that are not emulated. */
export function checkDefinition(definition: Definition): void {
  const { FlexibleTimeWindow: window, StartDate, EndDate, Target: to } = definition;
  timingOf(definition);
  if (window.Mode === "FLEXIBLE" && window.MaximumWindowInMinutes === undefined) {
    throw invalid("A flexible time window must have MaximumWindowInMinutes.");
  }
  if (window.Mode === "OFF" && window.MaximumWindowInMinutes !== undefined) {
    throw invalid("MaximumWindowInMinutes must not be given where the flexible time window is OFF.");
  }
  if (StartDate !== undefined && EndDate !== undefined && EndDate <= StartDate) {
    throw invalid("The EndDate must come after the StartDate.");
  }
  checkTarget(to);
}

function checkTarget(to: Target): void {
  if (!parseArn(to.Arn)) throw invalid(`Provided Arn is not in correct format: ${to.Arn}.`);
  const kind = kindOf(to.Arn);
  if (kind === undefined) throw new AwsError("NotImplementedException", `The target ${to.Arn} is not emulated.`, 501);
  const letters = to.DeadLetterConfig?.Arn;
  if (letters !== undefined && kindOf(letters) !== "queue") {
    throw invalid(`The dead-letter queue ${letters} is not the ARN of a standard queue.`);
  }
  if ((kind === "bus") !== (to.EventBridgeParameters !== undefined)) {
    throw invalid("EventBridgeParameters are for targets that are event buses, and needed there.");
  }
  if (kind === "bus" && to.Input === undefined) throw invalid("An event bus needs an Input: the detail of the event.");
  if (kind === "queue" || to.Input === undefined) return;
  const value = parseSample(to.Input);
  if (kind === "bus" && (typeof value !== "object" || value === null || Array.isArray(value))) {
    throw invalid("The Input for an event bus must be a JSON object.");
  }
}

/** The input with some values in place of the keywords; it is these that must make it JSON. */
function parseSample(input: string): unknown {
  try {
    return JSON.parse(payloadFor(input, { arn: "arn", scheduledAt: 0, executionId: "0", attempt: 1 }));
  } catch (error) {
    throw invalid(`The Input is not JSON: ${(error as Error).message}`);
  }
}

/** The definition of a schedule of the program. Throws an Error naming the resource. */
export function definitionOfNode(node: ResourceNode): Definition {
  const { inputs } = node;
  const { arn, roleArn, input, retryPolicy, deadLetterConfig, eventbridgeParameters, ...others } = part(inputs.target);
  const retry = part(retryPolicy);
  const [unknown] = Object.keys(others);
  try {
    if (unknown !== undefined) throw new Error(`the property ${unknown} of a target is not emulated`);
    const definition = definitionSchema.parse({
      ...given("ScheduleExpression", inputs.scheduleExpression),
      ...given("ScheduleExpressionTimezone", inputs.scheduleExpressionTimezone),
      ...given("Description", inputs.description),
      ...given("StartDate", seconds(inputs.startDate)),
      ...given("EndDate", seconds(inputs.endDate)),
      ...given("State", inputs.state),
      ...given("ActionAfterCompletion", inputs.actionAfterCompletion),
      FlexibleTimeWindow: capitalized(inputs.flexibleTimeWindow),
      Target: {
        Arn: arn,
        RoleArn: roleArn,
        ...given("Input", input),
        ...given("RetryPolicy", retryPolicy === undefined ? undefined : capitalized(retry)),
        ...given("DeadLetterConfig", deadLetterConfig === undefined ? undefined : capitalized(deadLetterConfig)),
        ...given(
          "EventBridgeParameters",
          eventbridgeParameters === undefined ? undefined : capitalized(eventbridgeParameters),
        ),
      },
    });
    checkDefinition(definition);
    return definition;
  } catch (error) {
    throw new Error(`${node.name}: ${(error as Error).message}`);
  }
}

type Part = Readonly<Record<string, unknown>>;

const part = (value: unknown): Part => (typeof value === "object" && value !== null ? { ...value } : {});

const given = (name: string, value: unknown): Part => (value === undefined || value === null ? {} : { [name]: value });

const capitalized = (value: unknown): Part =>
  Object.fromEntries(
    Object.entries(part(value))
      .filter(([, each]) => each !== undefined && each !== null)
      .map(([name, each]) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, each]),
  );

const seconds = (date: unknown): unknown => (typeof date === "string" ? Date.parse(date) / 1000 : date);
