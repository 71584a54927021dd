/** `corsConfiguration` of an API. */
export interface CorsConfiguration {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
  /** Seconds; null if none is declared. */
  readonly maxAge: number | null;
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Reads the configuration of an API; null if it has none. */
export function corsOf(value: unknown): CorsConfiguration | null {
  if (typeof value !== "object" || value === null) return null;
  const given: Readonly<Record<string, unknown>> = { ...value };
  return {
    allowOrigins: strings(given.allowOrigins),
    allowMethods: strings(given.allowMethods),
    allowHeaders: strings(given.allowHeaders),
    exposeHeaders: strings(given.exposeHeaders),
    allowCredentials: given.allowCredentials === true,
    maxAge: typeof given.maxAge === "number" ? given.maxAge : null,
  };
}

function allows(cors: CorsConfiguration, origin: string): boolean {
  return cors.allowOrigins.some(
    (allowed) =>
      allowed === "*" || allowed === origin || (allowed.endsWith("://*") && origin.startsWith(allowed.slice(0, -1))),
  );
}

/** The headers that let a page of this origin read a response; none for an origin that isn't allowed. */
export function corsHeaders(cors: CorsConfiguration, origin: string | undefined): Record<string, string> {
  if (origin === undefined || !allows(cors, origin)) return {};
  return {
    "access-control-allow-origin": cors.allowOrigins.includes("*") ? "*" : origin,
    ...(cors.allowCredentials ? { "access-control-allow-credentials": "true" } : {}),
    ...(cors.exposeHeaders.length === 0 ? {} : { "access-control-expose-headers": cors.exposeHeaders.join(",") }),
  };
}

/** The answer to a preflight request. */
export function preflightHeaders(cors: CorsConfiguration, origin: string | undefined): Record<string, string> {
  const common = corsHeaders(cors, origin);
  if (Object.keys(common).length === 0) return {};
  return {
    ...common,
    ...(cors.allowMethods.length === 0 ? {} : { "access-control-allow-methods": cors.allowMethods.join(",") }),
    ...(cors.allowHeaders.length === 0 ? {} : { "access-control-allow-headers": cors.allowHeaders.join(",") }),
    ...(cors.maxAge === null ? {} : { "access-control-max-age": String(cors.maxAge) }),
  };
}
