import { createRequire } from "node:module";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { LoggerInterface } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import * as z from "zod";
import { chartApplications } from "../../../career/charting/chart-applications.ts";
import { drawSvg } from "../../../career/charting/draw.ts";
import { pngOf } from "../../../cli/png.ts";
import type { Application } from "../../../schemas/applications.ts";
import type { Chart } from "../../../schemas/charts.ts";
import { now, times } from "./support.ts";

const hostile = '<img src=x onerror="alert(1)">';
const many: readonly Application[] = [
  ...times(14, "applied 2026-04-01", { fitScore: 50 }),
  ...times(9, "applied 2026-04-01, interview 2026-04-19, offer 2026-05-20", { role: hostile, fitScore: 80 }),
  ...times(3, "applied 2026-06-25", { role: "数据工程师", source: null }),
];
const skills = [
  { skill: "</text><script>alert(1)</script>", wanted: 3, had: false },
  { skill: "Kubernetes & Helm", wanted: 2, had: true },
];
const all: readonly Chart[] = [many, many.slice(0, 2), []].flatMap((applications) =>
  (["en", "de"] as const).flatMap((language) => {
    const wanted = applications.length === 0 ? [] : skills;
    return chartApplications({ applications, skills: wanted, postings: wanted.length + 1, now, language }).charts;
  }),
);

test("every specification is valid by Vega-Lite's own schema, which knows every property", () => {
  const schema = z.fromJSONSchema(createRequire(import.meta.url)("vega-lite/vega-lite-schema.json"));
  for (const { id, spec } of all) {
    const { error } = schema.safeParse(spec);
    assert.is(error, undefined, `${id}: ${String(JSON.stringify(error?.issues)).slice(0, 500)}`);
  }
  assert.not(schema.safeParse({ ...all[0]?.spec, widht: 3 }).success);
});

const isSpec = (spec: object): spec is TopLevelSpec => "mark" in spec || "layer" in spec;

test("every specification compiles without a warning", () => {
  for (const { id, spec } of all) {
    const told: string[] = [];
    const note = (...words: readonly unknown[]): LoggerInterface => {
      told.push(words.join(" "));
      return logger;
    };
    const quiet = (): LoggerInterface => logger;
    const logger: LoggerInterface = { level: quiet, warn: note, error: note, info: quiet, debug: quiet };
    assert.ok(isSpec(spec));
    compile(spec, { logger });
    assert.equal(told, [], id);
  }
});

/** The tags and the names of attributes that an XML parser finds; it throws at what isn't well-formed. */
function vocabularyOf(svg: string): { tags: Set<string>; attributes: Set<string> } {
  assert.is(XMLValidator.validate(svg), true);
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        if (name.startsWith("@")) attributes.add(name.slice(1));
        else if (!name.startsWith("#")) tags.add(name);
        walk(inner);
      }
  };
  walk(new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(svg));
  return { tags, attributes };
}

test("a drawing is the same every time, on its own and free of markup that came with the data", async () => {
  for (const chart of all) {
    const svg = await drawSvg(chart);
    assert.is(await drawSvg(chart), svg);
    assert.match(svg, /^<svg [^>]*role="img" aria-label="[^"]+">/);
    const { tags, attributes } = vocabularyOf(svg);
    for (const tag of tags)
      assert.ok(["svg", "g", "path", "rect", "text", "tspan", "line", "defs", "clipPath"].includes(tag), tag);
    for (const name of attributes) assert.not.match(name, /^on|href|src|style/);
  }
});

test("what people wrote is shown as they wrote it", async () => {
  const shown = (await Promise.all(all.slice(0, 8).map((chart) => drawSvg(chart)))).join("");
  assert.match(shown, "&lt;/text&gt;&lt;script&gt;alert(1)");
  assert.match(shown, "&lt;img src=x onerror=");
  assert.match(shown, "Kubernetes &amp; Helm");
});

test("a chart is drawn at the width that is asked for, within reason, and follows the theme", async () => {
  const [chart] = all;
  assert.ok(chart);
  const widthOf = (svg: string): number => Number(/^<svg [^>]*width="(\d+)"/.exec(svg)?.[1]);
  for (const [asked, got] of [
    [undefined, 720],
    [400, 400],
    [1_200, 1_200],
    [1, 360],
    [90_000, 2_000],
  ] as const)
    assert.is(widthOf(await drawSvg(chart, asked === undefined ? {} : { width: asked })), got);
  assert.match(await drawSvg(chart, { theme: "dark" }), 'fill="#121a24"');
});

test("a chart that wants something from outside is refused", async () => {
  const [base] = all;
  assert.ok(base);
  const data = { url: "http://127.0.0.1:9/data.json" };
  const images = { type: "image", url: "http://127.0.0.1:9/a.png", width: 10, height: 10 };
  const links = { href: { value: "http://127.0.0.1:9/" }, x: { value: 1 } };
  for (const spec of [
    { ...base.spec, data },
    { ...base.spec, data: { url: "file:///etc/hostname" } },
    { data: { values: [{}] }, mark: images, encoding: { x: { value: 5 } } },
    { data: { values: [{}] }, mark: "point", encoding: links },
  ]) {
    const refused = await drawSvg({ ...base, spec }).then(
      () => "drawn",
      (error: Error) => error.message,
    );
    assert.match(refused, /refers to (?:http|file)/);
  }
});

test("what is no specification is refused", async () => {
  const [base] = all;
  assert.ok(base);
  for (const spec of [{}, { mark: "nonsense", data: { values: [] } }, { layer: 3 }]) {
    const refused = await drawSvg({ ...base, spec }).then(
      () => "drawn",
      () => "refused",
    );
    assert.is(refused, "refused", JSON.stringify(spec));
  }
});

test("a drawing becomes a PNG picture of twice its size that isn't empty", async () => {
  const [chart] = all;
  assert.ok(chart);
  const svg = await drawSvg(chart, { width: 400 });
  const png = await pngOf(svg);
  assert.equal([...png.subarray(1, 4)], [...Buffer.from("PNG")]);
  assert.is(png.readUInt32BE(16), 800);
  assert.ok(png.length > 5_000, `${png.length} bytes`);
});

test("letters of other scripts are drawn as themselves, not as boxes that all look alike", async () => {
  const drawn = (letters: string): Promise<Buffer> =>
    pngOf(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><text y="20" font-family="Noto Sans, serif">${letters}</text></svg>`,
    );
  for (const [one, other] of [
    ["数", "据"],
    ["の", "エ"],
    ["개", "발"],
    ["Ж", "И"],
    ["Ω", "μ"],
  ] as const)
    assert.not.equal(await drawn(one), await drawn(other), `${one} ${other}`);
});

test.run();
