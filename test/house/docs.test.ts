import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { captureGraph } from "../../local/capture/capture.ts";
import { resourcesOf } from "../../local/graph.ts";
import { events } from "../../schemas/events.ts";
import { problems } from "../../schemas/problems.ts";
import { root } from "../support/platform.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const documents = ["README.md", "CHANGELOG.md", ...globSync("docs/**/*.md", { cwd: root })];

test("links between documents lead somewhere", () => {
  for (const document of documents) {
    for (const [, target = ""] of read(document).matchAll(/\]\(([^)#]+)/g)) {
      if (target.startsWith("http")) continue;
      assert.not.throws(() => read(join(document, "..", target)), `${document} links to ${target}`);
    }
  }
});

test("the page for data teams names every event with its source", () => {
  const page = read("docs/events.md");
  for (const { type, source } of events) assert.match(page, `| \`${type}\` | \`${source}\` |`, type);
});

test("the subscriber that the page for data teams shows is a program that can be deployed", async () => {
  const [, snippet = ""] = /In a Pulumi program:\n\n((?: {4}.*\n|\n)+)/.exec(read("docs/events.md")) ?? [];
  assert.match(snippet, "new aws.cloudwatch.EventRule");
  const source = `import * as aws from "@pulumi/aws";\n${snippet.replaceAll(/^ {4}/gm, "")}`;
  const graph = await captureGraph({ root, stack: "dev", source });
  const [rule] = resourcesOf(graph, "aws:cloudwatch/eventRule:EventRule");
  assert.equal(JSON.parse(String(rule?.inputs.eventPattern))["detail-type"], ["GapAnalyzed"]);
});

test("the settings that the page for operators names are those of the program, with their defaults", () => {
  const page = read("docs/operations.md");
  const settings = read("infra/settings.ts");
  for (const [, name = "", fallback = ""] of settings.matchAll(
    /config\.get(?:Number)?\("(\w+)"\)(?: \?\? ("?[\w.]+"?))?/g,
  )) {
    const row = page.split("\n").find((line) => line.startsWith("|") && line.includes(name));
    assert.ok(row, `docs/operations.md says nothing of ${name}`);
    if (fallback !== "") assert.ok(row.includes(fallback.replaceAll('"', "")), `the default of ${name} is ${fallback}`);
  }
});

test("every code that the API's page or a reader can meet has a sentence", () => {
  for (const file of globSync("{career,handlers,delivery,models}/**/*.ts", { cwd: root })) {
    for (const [, code = ""] of read(file).matchAll(
      /(?:PermanentError|UnreadableDocument|refuse)\((?:\d+, )?"(\w+)"/g,
    )) {
      assert.ok(code in problems, `${file} uses ${code}`);
    }
  }
});

test("the commands that the README tells exist", () => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const script of ["test", "start"]) assert.ok(script in scripts);
  for (const file of ["examples/cv.pdf", "examples/job.txt", "LICENSE", ".ci/run"]) assert.not.throws(() => read(file));
});

test.run();
