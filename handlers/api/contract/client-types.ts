import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { describedOperations } from "../operations.ts";
import { openApiOf } from "./document.ts";

const HEADER = `/**
 * The types of the HTTP API, made from its OpenAPI document by \`npm run client:generate\`. Not written by hand.
 */

`;

/** Where the types lie that `client/` works with. */
export const clientTypesPath = join(import.meta.dirname, "..", "..", "..", "client", "schema.ts");

/** The types of the API as TypeScript, as its document tells them today. */
export async function clientTypes(): Promise<string> {
  const document = openApiOf(describedOperations);
  // Any JSON at all refers to itself, which a type of this kind can't; to a client it is unknown.
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [
    name,
    name.startsWith("__") ? {} : schema,
  ]);
  const components = { ...document.components, schemas: Object.fromEntries(schemas) };
  const nodes = await openapiTS(JSON.stringify({ ...document, components }), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return HEADER + astToString(nodes);
}

/** Whether the types in the repository are those of the document. */
export const areClientTypesFresh = async (): Promise<boolean> =>
  readFileSync(clientTypesPath, "utf8") === (await clientTypes());

if (import.meta.main) {
  writeFileSync(clientTypesPath, await clientTypes());
  console.log(`wrote ${clientTypesPath}`);
}
