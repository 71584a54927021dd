/** A route of an HTTP API, ready to be matched. */
export interface Route {
  /** e.g. `GET /things/{id}`, `ANY /api/{proxy+}`, `$default` */
  readonly key: string;
  /** `ANY` for every method. */
  readonly method: string;
  readonly segments: readonly string[];
  readonly authorization: "NONE" | "AWS_IAM" | "JWT" | "CUSTOM";
  /** For JWT and CUSTOM: which authorizer judges, and one of which scopes it asks for; none by default. */
  readonly authorizerId?: string;
  readonly scopes?: readonly string[];
  readonly target: string;
}

export interface RouteMatch<Kind extends Route = Route> {
  readonly route: Kind;
  /** Path variables, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

const isGreedy = (segment: string): boolean => /^\{[^{}]+\+\}$/.test(segment);
const isVariable = (segment: string): boolean => /^\{[^{}]+\}$/.test(segment);
const nameOf = (segment: string): string => segment.replace(/^\{|\+?\}$/g, "");

/** A literal beats a variable, a variable beats a greedy one, segment by segment. */
const rank = (segment: string): string => (isGreedy(segment) ? "2" : isVariable(segment) ? "1" : "0");

const specificity = (route: Route): string =>
  route.key === "$default"
    ? "3"
    : `${route.segments.map(rank).join("")}${route.segments.some(isGreedy) ? "" : "!"}${route.method === "ANY" ? "b" : "a"}`;

export const segmentsOf = (path: string): string[] => path.split("/").slice(1);

/** Takes a route key apart. Throws for one that API Gateway would not take. */
export function parseRouteKey(key: string): { method: string; segments: string[] } {
  if (key === "$default") return { method: "ANY", segments: [] };
  const match = /^([A-Z]+) (\/.*)$/.exec(key);
  if (match === null) throw new Error(`The route key ${key} is none: write it like "GET /path", or "$default".`);
  const segments = segmentsOf(match[2] ?? "/");
  const greedy = segments.findIndex(isGreedy);
  if (greedy !== -1 && greedy !== segments.length - 1)
    throw new Error(`In the route key ${key} the greedy variable must come last.`);
  return { method: match[1] ?? "", segments };
}

function parametersOf(route: Route, path: readonly string[]): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of route.segments.entries()) {
    const given = path[index];
    if (isGreedy(segment)) {
      if (given === undefined || given === "") return null;
      parameters[nameOf(segment)] = path.slice(index).join("/");
      return parameters;
    }
    if (given === undefined) return null;
    if (isVariable(segment)) {
      if (given === "") return null;
      parameters[nameOf(segment)] = given;
    } else if (segment !== given) return null;
  }
  return path.length === route.segments.length ? parameters : null;
}

/** Finds the most specific route for a request: full matches first, then greedy ones, then `$default`. */
export function createRouter<Kind extends Route>(
  routes: readonly Kind[],
): (method: string, path: string) => RouteMatch<Kind> | null {
  const ordered = [...routes].sort((a, b) => (specificity(a) < specificity(b) ? -1 : 1));
  return (method, path) => {
    const segments = segmentsOf(path);
    for (const route of ordered) {
      if (route.method !== "ANY" && route.method !== method) continue;
      const parameters = route.key === "$default" ? {} : parametersOf(route, segments);
      if (parameters !== null) return { route, parameters };
    }
    return null;
  };
}
