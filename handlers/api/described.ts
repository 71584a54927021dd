import { createHash } from "node:crypto";
import * as z from "zod";
import { type OpenApi, openApiOf } from "./contract/document.ts";
import { type Operation, operation, serve } from "./contract/operation.ts";
import { pageOf, STYLE } from "./contract/page.ts";

export const getOpenApi = operation({
  id: "getOpenApi",
  method: "get",
  path: "/openapi.json",
  tag: "Service",
  summary: "This description, as OpenAPI 3.1",
  open: true,
  answers: {
    200: {
      description: "The document.",
      data: z.looseObject({ openapi: z.literal("3.1.0") }),
      mediaType: "application/json",
    },
  },
});

export const getDocs = operation({
  id: "getDocs",
  method: "get",
  path: "/docs",
  tag: "Service",
  summary: "This description, as a page to read",
  open: true,
  answers: { 200: { description: "A page that loads nothing else.", data: null, mediaType: "text/html" } },
});

const MINUTES_5 = "public, max-age=300";

const headersOfPage = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": MINUTES_5,
  "content-security-policy": `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; frame-ancestors 'none'`,
  "x-content-type-options": "nosniff",
};

/** The description of the API: as a document for programs, and as a page for people. Made when first asked for. */
export const describedRoutes = (operations: readonly Operation[]) => {
  let made: OpenApi | null = null;
  const description = (): OpenApi => {
    made ??= openApiOf(operations);
    return made;
  };
  return [
    serve(getOpenApi, async () => ({
      raw: Response.json(description(), { headers: { "cache-control": MINUTES_5 } }),
    })),
    serve(getDocs, async () => ({ raw: new Response(pageOf(description()), { headers: headersOfPage }) })),
  ];
};
