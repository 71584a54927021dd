import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { arrayMembers } from "../../local/database/fields.ts";
import { compileSql } from "../../local/database/sql.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const anything = fc.string({ unit: "grapheme" });
const tag = fc.stringMatching(/^[a-z]{0,4}$/);

/** Pieces of SQL in which a colon is never a parameter's. */
const opaque = fc.oneof(
  anything.map((text) => `'${text.replaceAll("'", "''")}'`),
  anything.map((text) => ` E'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`),
  anything.map((text) => `"${text.replaceAll('"', '""')}"`),
  fc.tuple(tag, anything).map(([name, text]) => ` $${name}$${text.replaceAll("$", "")}$${name}$`),
  anything.map((text) => `--${text.replaceAll("\n", " ")}\n`),
  anything.map((text) => `/* ${text.replaceAll(/[*/]/g, " ")} /* :inner */ */`),
  word.map((name) => `::${name}`),
  word.map((name) => ` ${name} := `),
  fc.nat(9).map((n) => `[1:${n}]`),
);
const parameter = word.map((name) => ({ name }));

test("parameters are found wherever they are, and nowhere else", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(opaque, parameter), { maxLength: 12 }), (pieces) => {
      const names: string[] = [];
      let sql = "";
      let expected = "";
      for (const piece of pieces) {
        if (typeof piece === "string") {
          sql += `${piece} `;
          expected += `${piece} `;
          continue;
        }
        if (!names.includes(piece.name)) names.push(piece.name);
        sql += `:${piece.name} `;
        expected += `$${names.indexOf(piece.name) + 1} `;
      }
      const compiled = compileSql(sql, new Set(names));
      assert.is(compiled.text, expected);
      assert.equal(compiled.names, names);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test("SQL that ends in the middle of a literal or a comment is passed on as it is", () => {
  for (const sql of [
    "SELECT 'a :b",
    'SELECT "a :b',
    "SELECT $$ :b",
    "SELECT /* :b",
    "SELECT -- :b",
    "SELECT :",
    "SELECT a::",
    "$",
  ]) {
    assert.equal(compileSql(sql, new Set(["b"])), { text: sql, names: [] });
  }
});

test("the members of an array are read as PostgreSQL writes them", () => {
  const written = (member: string | null): string =>
    member === null ? "NULL" : `"${member.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  fc.assert(
    fc.property(fc.array(fc.option(anything)), (members) => {
      assert.equal(arrayMembers(`{${members.map(written).join(",")}}`), members);
    }),
    { numRuns: 500, seed: 1 },
  );
  assert.equal(arrayMembers('{a,NULL,"NULL",""}'), ["a", null, "NULL", ""]);
});

test.run();
