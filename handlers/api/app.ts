import { Hono, type MiddlewareHandler } from "hono";
import { describeError, logJson } from "../../delivery/subscribe.ts";
import { mount } from "./contract/mount.ts";
import type { Operation, Route } from "./contract/operation.ts";
import { type Env, Refusal, reply } from "./reply.ts";

export interface AppParts {
  /** The function's name in its log. */
  readonly agent: string;
  readonly routes: readonly Route[];
  readonly declared: readonly Operation[];
  readonly identify: MiddlewareHandler<Env>;
  /** What an error that isn't a refusal yet says to a caller; null for what is a fault of ours. */
  readonly refusalOf?: (error: unknown) => Refusal | null;
}

/** The routes of a function below `/api/v1`, with the one form of answers for what isn't there and for what goes wrong. */
export function apiApp({ agent, routes, declared, identify, refusalOf = () => null }: AppParts): Hono<Env> {
  const app = new Hono<Env>().basePath("/api/v1");
  mount(app, routes, declared, identify);
  app.notFound((c) => reply(c, 404, null, [{ code: "not_found", message: "There is no such address." }]));
  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    if (refusal) return reply(c, refusal.status, null, refusal.errors);
    logJson({ level: "error", agent, ...describeError(error) });
    const message = "Something went wrong on our side; try again, and tell the operator if it stays.";
    return reply(c, 500, null, [{ code: "internal", message }]);
  });
  return app;
}
