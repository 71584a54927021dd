import * as z from "zod";
import { AwsError } from "../../aws-error.ts";
import type { Access, HttpReply, HttpRequest, Service } from "../../service.ts";
import type { Store } from "../../store.ts";
import { checkDefinition, type Definition, definitionShape } from "./definition.ts";
import type { Schedule, Schedules } from "./schedules.ts";
import type { Targets } from "./targets.ts";

const GROUP = "default";

const body = z.strictObject({
  ...definitionShape,
  ClientToken: z.string().min(1).max(64).optional(),
  GroupName: z.string().optional(),
});

interface Call {
  readonly access: readonly Access[];
  readonly run: () => object;
}

/** The operations that AWS has and this service has not, by method and path, so that a refusal can name them. */
const REFUSED: readonly (readonly [method: string, path: RegExp, name: string])[] = [
  ["POST", /^\/schedule-groups\//, "CreateScheduleGroup"],
  ["DELETE", /^\/schedule-groups\//, "DeleteScheduleGroup"],
  ["GET", /^\/schedule-groups\//, "GetScheduleGroup"],
  ["GET", /^\/schedule-groups$/, "ListScheduleGroups"],
  ["POST", /^\/tags\//, "TagResource"],
  ["DELETE", /^\/tags\//, "UntagResource"],
  ["GET", /^\/tags\//, "ListTagsForResource"],
];

const invalid = (message: string): AwsError => new AwsError("ValidationException", message);

const missing = (what: string): AwsError => new AwsError("ResourceNotFoundException", `${what} does not exist.`, 404);

/**
 * The Scheduler's REST API (https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html) over the
 * schedules of the default group.
 */
export function createSchedulerApi(options: {
  readonly store: Store;
  readonly schedules: Schedules;
  readonly targets: Targets;
  readonly arnOf: (name: string) => string;
  /** Called after each change. */
  readonly changed: () => void;
}): Pick<Service, "access" | "handle" | "fail"> {
  const { store, schedules, targets, arnOf, changed } = options;

  const get = (name: string): Schedule => {
    const schedule = schedules.find(name);
    if (schedule) return schedule;
    throw missing(`Schedule ${name}`);
  };

  /** Runs a change as one transaction. */
  const change = (work: () => object): object => {
    const answer = store.transaction(work);
    changed();
    return answer;
  };

  const write = (operation: "CreateSchedule" | "UpdateSchedule", name: string, request: HttpRequest): Call => {
    const { ClientToken, GroupName, ...definition } = readBody(operation, request);
    requireGroup(GroupName);
    const role = definition.Target.RoleArn;
    const token = ClientToken ?? null;
    const isNew = operation === "CreateSchedule";
    return {
      access: [
        { action: `scheduler:${operation}`, resource: arnOf(name) },
        { action: "iam:PassRole", resource: role, context: { "iam:PassedToService": "scheduler.amazonaws.com" } },
      ],
      run: () =>
        change(() => {
          const known = isNew ? schedules.find(name) : get(name);
          const isRepeated = isNew && token !== null && known?.token === token;
          if (isNew && known && !isRepeated)
            throw new AwsError("ConflictException", `Schedule ${name} already exists.`, 409);
          if (!isRepeated) {
            checkDefinition(definition);
            targets.checkRole(role);
            schedules.put(name, definition, token);
          }
          return { ScheduleArn: arnOf(name) };
        }),
    };
  };

  const list = (query: Query): Call => ({
    access: [{ action: "scheduler:ListSchedules", resource: "*" }],
    run: () => {
      const { MaxResults = "100", NamePrefix = "", NextToken, ScheduleGroup, State } = query;
      requireGroup(ScheduleGroup);
      const most = Number(MaxResults);
      if (!Number.isInteger(most) || most < 1 || most > 100) throw invalid("MaxResults must be from 1 to 100.");
      const after = NextToken === undefined ? "" : Buffer.from(NextToken, "base64url").toString("utf8");
      const found = schedules
        .list()
        .filter(
          ({ name, definition }) =>
            name > after && name.startsWith(NamePrefix) && (State ?? definition.State) === definition.State,
        );
      const page = found.slice(0, most);
      const last = page.at(-1);
      const token = found.length > page.length && last ? Buffer.from(last.name).toString("base64url") : undefined;
      return { Schedules: page.map(summaryOf), ...(token === undefined ? {} : { NextToken: token }) };
    },
  });

  const summaryOf = ({ name, definition, createdAt, modifiedAt }: Schedule): object => ({
    Arn: arnOf(name),
    Name: name,
    GroupName: GROUP,
    State: definition.State,
    CreationDate: createdAt / 1000,
    LastModificationDate: modifiedAt / 1000,
    Target: { Arn: definition.Target.Arn },
  });

  const oneCall = (request: HttpRequest, name: string): Call => {
    if (!/^[0-9a-zA-Z_.-]{1,64}$/.test(name)) throw invalid(`The name ${name} is not valid.`);
    const resource = arnOf(name);
    switch (request.method) {
      case "POST":
        return write("CreateSchedule", name, request);
      case "PUT":
        return write("UpdateSchedule", name, request);
      case "GET":
        requireGroup(queryOf("GetSchedule", request, ["groupName"]).groupName);
        return {
          access: [{ action: "scheduler:GetSchedule", resource }],
          run: () => ({ ...get(name).definition, ...summaryOf(get(name)), Target: get(name).definition.Target }),
        };
      case "DELETE":
        requireGroup(queryOf("DeleteSchedule", request, ["groupName", "clientToken"]).groupName);
        return {
          access: [{ action: "scheduler:DeleteSchedule", resource }],
          run: () =>
            change(() => {
              schedules.remove(get(name).name);
              return {};
            }),
        };
      default:
        return unknown(request);
    }
  };

  const callOf = (request: HttpRequest): Call => {
    const [, name] = /^\/schedules\/([^/]+)$/.exec(request.url.pathname) ?? [];
    if (name !== undefined) return oneCall(request, decodeURIComponent(name));
    if (request.method !== "GET" || request.url.pathname !== "/schedules") return unknown(request);
    return list(queryOf("ListSchedules", request, ["MaxResults", "NamePrefix", "NextToken", "ScheduleGroup", "State"]));
  };

  return {
    access: (request) => callOf(request).access,
    handle: async (request) => json(200, callOf(request).run()),
    fail(error) {
      const known =
        error instanceof AwsError ? error : new AwsError("InternalServerException", "An internal error occurred.", 500);
      const reply = json(known.status, { Message: known.message });
      return { ...reply, headers: { ...reply.headers, "x-amzn-errortype": known.code } };
    },
  };
}

const json = (status: number, answer: object): HttpReply => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(answer),
});

function unknown({ method, url }: HttpRequest): never {
  const name = REFUSED.find(([verb, path]) => verb === method && path.test(url.pathname))?.[2];
  throw new AwsError(
    "UnknownOperationException",
    `The operation ${name ?? `${method} ${url.pathname}`} is not emulated.`,
    404,
  );
}

function requireGroup(group: string | undefined): void {
  if (group !== undefined && group !== GROUP) throw missing(`Schedule group ${group}`);
}

type Query = Readonly<Record<string, string | undefined>>;

function queryOf(operation: string, request: HttpRequest, known: readonly string[]): Query {
  const query = Object.fromEntries(request.url.searchParams);
  const other = Object.keys(query).find((name) => !known.includes(name));
  if (other === undefined) return query;
  throw new AwsError("NotImplementedException", `${operation}: ${other} is not emulated.`, 501);
}

function readBody(operation: string, request: HttpRequest): z.infer<typeof body> & Definition {
  let value: unknown;
  try {
    value = JSON.parse(request.body.toString("utf8") || "{}");
  } catch (error) {
    throw new AwsError("SerializationException", `The body is not JSON: ${(error as Error).message}`);
  }
  const parsed = body.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const other = issues.find((issue) => issue.code === "unrecognized_keys");
  if (other) {
    const names = other.keys.map((key) => [...other.path, key].join("."));
    throw new AwsError("NotImplementedException", `${operation}: ${names.join(", ")} is not emulated.`, 501);
  }
  throw invalid(issues.map(({ path, message }) => `${path.join(".") || operation}: ${message}`).join("; "));
}
