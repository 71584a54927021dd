import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openApiOf } from "../../handlers/api/contract/document.ts";
import { pageOf } from "../../handlers/api/contract/page.ts";
import { describedOperations } from "../../handlers/api/operations.ts";
import { contractOf } from "../support/contract.ts";

const described = suite("the description of the API");
const document = openApiOf(describedOperations);
const text = JSON.stringify(document);
const contract = contractOf(JSON.parse(text));

described("every example of the document fits its schema", () => {
  for (const route of contract.routes) {
    if (route.bodySchema && route.bodyExample !== undefined) {
      assert.equal(contract.problems(route.bodySchema, route.bodyExample), [], `${route.id}'s body`);
    }
    for (const [status, { schema, example }] of Object.entries(route.answers)) {
      if (schema && example !== undefined) {
        assert.equal(contract.problems(schema, example), [], `${route.id}'s ${status}`);
      }
    }
  }
});

/** Routes that answer with a whole document of a known kind. */
const documents = ["getOpenApi", "getAsyncApi"];

described("every body and every answer that is not bare has an example", () => {
  for (const route of contract.routes) {
    if (route.bodySchema) assert.ok(route.bodyExample !== undefined, `${route.id}'s body`);
    const good = Object.entries(route.answers).filter(([status]) => Number(status) < 300);
    for (const [status, { schema, example, mediaType }] of good) {
      if (!schema || mediaType !== "application/json" || documents.includes(route.id)) continue;
      assert.ok(example !== undefined, `${route.id}'s ${status}`);
    }
  }
});

described("a value that doesn't fit is told apart", () => {
  const health = contract.routes.find(({ id }) => id === "getHealth")?.answers["200"];
  assert.ok(health?.schema);
  assert.equal(contract.problems(health.schema, health.example), []);
  assert.ok(contract.problems(health.schema, { data: { status: "so-so" }, meta: {}, errors: [] }).length > 0);
});

described("every reference leads to a schema of the document", () => {
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
    assert.ok(name && name in document.components.schemas, name);
  }
  assert.not.match(text, /"\$ref":"(?!#\/components)/);
});

described("operations have names of their own, and variables of a path are its parameters", () => {
  const ids = contract.routes.map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
  for (const { path, variables } of contract.routes) {
    assert.equal(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      [...variables],
      path,
    );
  }
});

described("the page shows every route, and loads and runs nothing", () => {
  const page = pageOf(document);
  for (const { method, path } of contract.routes) assert.ok(page.includes(`${method} ${path}`), path);
  assert.not.match(page, /<script|<link|<img|src=|url\(|@import/i);
});

described.run();
