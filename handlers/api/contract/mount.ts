import type { Context, Hono, MiddlewareHandler } from "hono";
import type { ContentfulStatusCode, StatusCode } from "hono/utils/http-status";
import type { Limiting } from "../limits.ts";
import { type Env, reply } from "../reply.ts";
import { requireRole } from "../roles.ts";
import { isKnown, notModified, TAGGED_CACHE, tagOf } from "./etag.ts";
import type { Operation, Route } from "./operation.ts";

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");
const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** The statuses without a body, of those that routes answer with. */
const isBodiless = (status: number): boolean => status === 204 || status === 304;

async function answered(route: Route, c: Context<Env>, limit: Limiting | undefined): Promise<Response> {
  const { operation } = route;
  if (operation.roles) requireRole(c, ...operation.roles);
  if (operation.limit && limit) await limit(c, operation.limit);
  const answer = await route.answer(c);
  if ("raw" in answer) return answer.raw;
  // Declarations name plain numbers; each is a status of HTTP.
  if (isBodiless(answer.status)) return c.body(null, answer.status as StatusCode);
  if (route.operation.tagged && answer.status === 200) {
    const tag = answer.tag ?? tagOf(answer.data);
    if (isKnown(c.req.header("if-none-match"), tag)) return notModified(tag);
    c.header("ETag", tag);
    c.header("Cache-Control", TAGGED_CACHE);
  }
  const errors = "errors" in answer ? (answer.errors as Parameters<typeof reply>[3]) : [];
  return reply(c, answer.status as ContentfulStatusCode, answer.data, errors);
}

/** What stands before the routes. */
export interface Guards {
  readonly identify: MiddlewareHandler<Env>;
  /** Needed where a route declares a limit. */
  readonly limit?: Limiting;
}

/**
 * Puts the routes into the app: the open ones first, then whoever calls must be known. Throws if a declared operation
 * has no route or a route isn't declared, so that the document always says what there is.
 */
export function mount(
  app: Hono<Env>,
  routes: readonly Route[],
  declared: readonly Operation[],
  { identify, limit }: Guards,
): void {
  const served = new Set(routes.map((route) => nameOf(route.operation)));
  const missing = declared.map(nameOf).filter((name) => !served.has(name));
  if (missing.length > 0 || served.size !== declared.length) {
    throw new Error(`declared and served routes differ: ${missing.join(", ") || "some are served and not declared"}`);
  }
  const unlimited = limit ? undefined : declared.find((operation) => operation.limit);
  if (unlimited) throw new Error(`nobody counts what ${nameOf(unlimited)} limits`);
  const put = (route: Route) => {
    const { method, path } = route.operation;
    app.on(method.toUpperCase(), honoPath(path), (c) => answered(route, c, limit));
  };
  routes.filter(({ operation }) => operation.open).forEach(put);
  app.use(identify);
  routes.filter(({ operation }) => !operation.open).forEach(put);
}
