import * as z from "zod";

/** The API's own description, as its readers see it: what each route answers, and a check of any answer against it. */

const Media = z.looseObject({ schema: z.looseObject({}).optional(), example: z.unknown().optional() });
const Described = z.looseObject({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.enum(["path", "query", "header"]) })).default([]),
  requestBody: z.looseObject({ content: z.record(z.string(), Media) }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), Media).optional() })),
});
const Document = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), Described)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});

export interface DescribedRoute {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly isOpen: boolean;
  /** The roles that may call it; none where everybody who is known may. */
  readonly roles: readonly string[];
  /** Names of the path's variables. */
  readonly variables: readonly string[];
  readonly bodySchema: object | undefined;
  readonly bodyExample: unknown;
  readonly answers: Readonly<
    Record<string, { schema: object | undefined; example: unknown; mediaType: string | undefined }>
  >;
}

export interface Contract {
  readonly routes: readonly DescribedRoute[];
  /** What is wrong with a value by a schema of the document; empty if nothing is. */
  problems(schema: object, value: unknown): readonly string[];
}

const withDefinitions = (text: string): string => text.replaceAll("#/components/schemas/", "#/$defs/");

/** Reads a document. Throws if it isn't one. */
export function contractOf(document: unknown): Contract {
  const { paths, components } = Document.parse(document);
  const definitions = JSON.parse(withDefinitions(JSON.stringify(components.schemas))) as Record<string, object>;
  const checks = new Map<object, z.ZodType>();
  const checkOf = (schema: object): z.ZodType => {
    const known = checks.get(schema);
    if (known) return known;
    const own = JSON.parse(withDefinitions(JSON.stringify(schema))) as object;
    const made = z.fromJSONSchema({ ...own, $defs: definitions } as Parameters<typeof z.fromJSONSchema>[0]);
    checks.set(schema, made);
    return made;
  };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): DescribedRoute => {
      const json = described.requestBody?.content["application/json"];
      return {
        id: described.operationId,
        method: method.toUpperCase(),
        path,
        isOpen: described.security?.length === 0,
        roles: described.security?.flatMap((each) => Object.values(each).flat()) ?? [],
        variables: described.parameters.filter((each) => each.in === "path").map(({ name }) => name),
        bodySchema: json?.schema,
        bodyExample: json?.example,
        answers: Object.fromEntries(
          Object.entries(described.responses).map(([status, { content = {} }]) => {
            const [mediaType] = Object.keys(content);
            const media = mediaType === undefined ? undefined : content[mediaType];
            return [status, { schema: media?.schema, example: media?.example, mediaType }];
          }),
        ),
      };
    }),
  );
  return {
    routes,
    problems(schema, value) {
      const found = checkOf(schema).safeParse(value);
      return found.success ? [] : found.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    },
  };
}
