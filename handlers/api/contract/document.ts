import * as z from "zod";
import type { Operation, Outcome } from "./operation.ts";
import { type JsonSchema, schemaBook } from "./schemas.ts";

const Meta = z.object({ timestamp: z.iso.datetime(), request_id: z.string().nullable() });
const ApiErrorView = z.object({ code: z.string(), message: z.string(), field: z.string().optional() });

/** The common form of all answers, around the data of one. */
const Answer = (data: z.ZodType) => z.object({ data, meta: Meta, errors: z.array(ApiErrorView) });
const RefusalAnswer = Answer(z.null());

const exampleMeta = { timestamp: "2026-11-20T09:30:00.000Z", request_id: "b1f2c0de" };

/** How callers say who they are. */
const SCHEME = "bearer";

/** What every route that isn't open may answer, beside its own. */
const common: Readonly<Record<number, string>> = {
  401: "Nobody is signed in, or the sign-in has run out.",
  500: "Something went wrong on our side.",
};
const onInput: Readonly<Record<number, string>> = { 422: "A field is missing, unknown or invalid; `field` names it." };
const onLimit: Readonly<Record<number, string>> = { 429: "Asked for too often; `Retry-After` says when to try again." };
const onBody: Readonly<Record<number, string>> = { 400: "The body can't be read." };

const codes: Readonly<Record<number, string>> = {
  400: "malformed",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  413: "file_too_large",
  422: "invalid",
  429: "too_many_requests",
  500: "internal",
  503: "unavailable",
};

type Book = ReturnType<typeof schemaBook>;

/** The parameters of a path or query, out of the object schema that checks them. */
function parametersOf(book: Book, place: "path" | "query", schema: z.ZodType): object[] {
  const { properties = {}, required = [] } = book.of(schema, "input");
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, of]) => ({
    name,
    in: place,
    required: place === "path" || (required as string[]).includes(name),
    ...(of.description === undefined ? {} : { description: of.description }),
    schema: of,
  }));
}

function answerOf(book: Book, { description, data, example, mediaType }: Outcome): object {
  if (mediaType !== undefined) {
    return {
      description,
      content: { [mediaType]: { schema: data === null ? { type: "string" } : book.of(data, "output") } },
    };
  }
  if (data === null) return { description };
  return {
    description,
    content: {
      "application/json": {
        schema: book.of(Answer(data), "output"),
        ...(example === undefined ? {} : { example: { data: example, meta: exampleMeta, errors: [] } }),
      },
    },
  };
}

const refusalOf = (status: number, description: string): object => ({
  description,
  content: {
    "application/json": {
      schema: { $ref: "#/components/schemas/Refusal" },
      example: {
        data: null,
        meta: exampleMeta,
        errors: [
          { code: codes[status] ?? "invalid", message: description, ...(status === 422 ? { field: "name" } : {}) },
        ],
      },
    },
  },
});

function refusalsOf(declared: Operation, takesInput: boolean): Readonly<Record<number, string>> {
  if (declared.open) return declared.refusals ?? {};
  return {
    ...common,
    ...(declared.roles === undefined ? {} : { 403: `This needs the role ${declared.roles.join(" or ")}.` }),
    ...(declared.limit === undefined ? {} : onLimit),
    ...(takesInput ? onInput : {}),
    ...(declared.body === null ? {} : onBody),
    ...declared.refusals,
  };
}

function bodyOf(book: Book, declared: Operation): object {
  if (declared.body === null) return {};
  const schema = book.of(declared.body, "input");
  const content = { schema, ...(declared.bodyExample === undefined ? {} : { example: declared.bodyExample }) };
  const form = {
    schema: {
      type: "object",
      description: "`cv` and `job` are files or texts; `options` is JSON.",
      properties: {
        type: { type: "string" },
        cv: { type: "string", format: "binary" },
        job: { type: "string", format: "binary" },
        options: { type: "string", contentMediaType: "application/json" },
      },
    },
  };
  return {
    requestBody: {
      required: true,
      content: { "application/json": content, ...(declared.form ? { "multipart/form-data": form } : {}) },
    },
  };
}

function operationOf(book: Book, declared: Operation): object {
  const query = parametersOf(book, "query", declared.query);
  const headers = (declared.headers ?? []).map(({ name, description, schema }) => ({
    name,
    in: "header",
    required: false,
    description,
    schema: book.of(schema, "input"),
  }));
  const parameters = [...parametersOf(book, "path", declared.params), ...query, ...headers];
  const takesInput = query.length + headers.length > 0 || declared.body !== null;
  const refusals = Object.entries(refusalsOf(declared, takesInput))
    .filter(([status]) => !(status in declared.answers))
    .map(([status, description]) => [status, refusalOf(Number(status), description)]);
  const answers = Object.entries(declared.answers).map(([status, outcome]) => [status, answerOf(book, outcome)]);
  return {
    operationId: declared.id,
    tags: [declared.tag],
    summary: declared.summary,
    ...(declared.description === undefined ? {} : { description: declared.description }),
    ...(declared.open ? { security: [] } : {}),
    ...(declared.roles === undefined ? {} : { security: [{ [SCHEME]: [...declared.roles] }] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...bodyOf(book, declared),
    responses: Object.fromEntries([...answers, ...refusals]),
  };
}

/** The OpenAPI 3.1 document of these routes (https://spec.openapis.org/oas/v3.1.1.html). */
export function openApiOf(operations: readonly Operation[]) {
  const book = schemaBook();
  const paths: Record<string, Record<string, object>> = {};
  for (const declared of operations) {
    paths[declared.path] = { ...paths[declared.path], [declared.method]: operationOf(book, declared) };
  }
  const refusal = book.of(RefusalAnswer, "output");
  const tags = [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name }));
  return {
    openapi: "3.1.0",
    info: {
      title: "CareerAssist",
      version: "1",
      description:
        "Reads a CV and a job posting, says how well they fit with quoted evidence, and writes what an application needs. Every answer has the form `{data, meta, errors}`.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/api/v1" }],
    security: [{ [SCHEME]: [] }],
    tags,
    paths,
    components: {
      securitySchemes: {
        [SCHEME]: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description:
            "An access token of the OpenID Connect issuer. Names beside it are the roles that may call a route, any of them.",
        },
      },
      schemas: { ...book.components, Refusal: refusal },
    },
  };
}

export type OpenApi = ReturnType<typeof openApiOf>;
