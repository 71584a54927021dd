import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { refusals } from "../../fetching/refusals.ts";
import { problems } from "../../schemas/problems.ts";
import { languages } from "../../web/i18n/spoken.ts";
import { root } from "../support/platform.ts";

const messages = suite("the texts of the web app");
const web = join(root, "web");

/** The texts of a catalogue by their full keys, e.g. `result:scores.fit`. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (prefix: string, value: unknown): void => {
    if (typeof value === "string") found.set(prefix, value);
    else
      for (const [key, inner] of Object.entries(Object(value)))
        walk(`${prefix}${prefix.endsWith(":") ? "" : "."}${key}`, inner);
  };
  for (const file of globSync("*.json", { cwd: join(web, "messages", language) })) {
    walk(`${file.replace(".json", "")}:`, JSON.parse(readFileSync(join(web, "messages", language, file), "utf8")));
  }
  return found;
}

const english = textsOf("en");
const blanks = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => String(name)).sort();

messages("every language has the same texts with the same blanks, and none is empty", () => {
  for (const language of languages) {
    const texts = textsOf(language);
    assert.equal([...texts.keys()].sort(), [...english.keys()].sort(), language);
    for (const [key, text] of texts) {
      assert.ok(text.trim(), `${language} ${key}`);
      assert.equal(blanks(text), blanks(english.get(key) ?? ""), `${language} ${key}`);
    }
  }
});

/** Patterns of the keys that the source asks for: a key, or one with an open part (`agent.${step}`). */
function asked(): readonly RegExp[] {
  const sources = globSync("**/*.{ts,tsx}", { cwd: web }).map((file) => readFileSync(join(web, file), "utf8"));
  const keys = sources.flatMap((source) => [
    ...[...source.matchAll(/["'`]((?:[a-zA-Z]+:)?[a-zA-Z_]+(?:\.[a-zA-Z_]+)*)["'`]/g)].map(([, key]) => String(key)),
    ...[...source.matchAll(/`((?:[a-zA-Z]+:)?[a-zA-Z_]+\.[a-zA-Z_.]*\$\{[^`{}]+\}[a-zA-Z_.]*)`/g)].map(([, key]) =>
      String(key),
    ),
  ]);
  return [...new Set(keys)].map((key) => {
    const pattern = key
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll(".", "\\."))
      .join("[^:]+");
    return new RegExp(`^${key.includes(":") ? "" : "[a-z-]+:"}${pattern}(?:_one|_other)?$`);
  });
}

messages("no text stands there that nothing asks for", () => {
  const patterns = asked();
  const idle = [...english.keys()].filter(
    (key) => !key.startsWith("problems:") && !patterns.some((pattern) => pattern.test(key)),
  );
  assert.equal(idle, []);
});

messages("whatever can go wrong has a sentence", () => {
  const missing = [...Object.keys(problems), ...Object.keys(refusals)].filter(
    (code) => !english.has(`problems:${code}`),
  );
  assert.equal(missing, []);
});

messages.run();
