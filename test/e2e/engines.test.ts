import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import type { Platform } from "../../local/platform.ts";
import { ownSecretArn } from "../../local/services/secrets.ts";
import { CoverLetter } from "../../schemas/letter.ts";
import { CvRewrite } from "../../schemas/rewrite.ts";
import { failing, openAiServer, streaming } from "../models/support/openai-server.ts";
import type { ScriptedServer } from "../models/support/script.ts";
import type { Call } from "../support/calls.ts";
import { runCli } from "../support/cli.ts";
import { endOf, type Standing } from "../support/ended.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { asLocalPerson } from "../support/people.ts";
import { ownPlatform } from "../support/platform.ts";

const engines = suite("models that write, through the whole flow");
const KEY = "test-key";
let server: ScriptedServer;
let platform: Platform & { home: string };
let call: Call;

engines.before(async () => {
  server = await openAiServer(KEY);
  const settings = {
    MODEL_ENGINES: "openai,builtin",
    OPENAI_BASE_URL: `${server.url}/v1`,
    OPENAI_MODEL: "test-model",
    OPENAI_API_KEY_SECRET_ARN: ownSecretArn("OPENAI_API_KEY"),
    MODEL_PRICES: JSON.stringify({ "test-model": { input: 2, output: 10 } }),
    BUDGET_REQUEST_USD: "0.2",
  };
  platform = await ownPlatform({
    mode: "serve",
    config: { "careerassist:models": JSON.stringify(settings) },
    secrets: { OPENAI_API_KEY: KEY },
  });
  call = await asLocalPerson(platform);
});
engines.after(async () => {
  await platform.close();
  await server[Symbol.asyncDispose]();
});

const Engines = z.array(
  z.object({
    step: z.string(),
    engine: z.string(),
    model: z.string().nullable(),
    prompt_version: z.string().nullable(),
    input_tokens: z.number(),
    output_tokens: z.number(),
    cost_usd: z.number(),
    outcome: z.string(),
  }),
);

const Accepted = z.looseObject({ job_id: z.string() });

async function ask(type: string, options: object = {}): Promise<Standing> {
  const body = { type, cv: { text: plainCv }, job: { text: plainPosting }, options };
  const { status, data } = await call("POST", "/analyze", body);
  assert.is(status, 202);
  return await endOf(call, Accepted.parse(data).job_id);
}

const outcomesOf = (standing: Standing, step: string): string[] =>
  Engines.parse(standing.engines)
    .filter((each) => each.step === step)
    .map(({ engine, outcome }) => `${engine} ${outcome}`);

const letterOf = (standing: Standing) => z.looseObject({ coverLetter: CoverLetter }).parse(standing.result).coverLetter;

const sentence =
  "I built order services in TypeScript on PostgreSQL at Example Works, where I also led a team of four.";
const asked = "Your posting asks for TypeScript, and that is the language in which I have worked.";

/** A letter of so many words that no length is missed, each sentence of which the CV proves. */
const letter = (extra = ""): string =>
  JSON.stringify({
    subject: "Application for Backend Engineer",
    paragraphs: Array.from({ length: 3 }, (_, index) => ({
      text: Array.from({ length: 2 }, () => `${sentence} ${asked}`).join(" ") + (index === 0 ? extra : ""),
      cvPaths: ["/work/0/highlights/0", "/work/0/highlights/1"],
      postingLines: [1],
    })),
  });

engines("a letter of a model is used, with who wrote it, what it cost, and the lines that back it", async () => {
  server.play(streaming(letter()));
  const standing = await ask("cover_letter", { letter: { length: "medium" } });
  assert.is(standing.status, "completed");
  assert.equal(outcomesOf(standing, "letter"), ["openai answered"]);
  const [used] = Engines.parse(standing.engines).filter(({ step }) => step === "letter");
  assert.is(used?.model, "test-model");
  assert.is(used?.prompt_version, "write-letter/1");
  assert.is(used?.cost_usd, 0.003, "1,000 tokens in for 2 USD and 100 out for 10 USD a million");
  const written = letterOf(standing);
  assert.ok(written.paragraphs.every(({ evidence }) => evidence.length > 0));
  assert.match(written.paragraphs[0]?.text ?? "", "order services in TypeScript");
  assert.not.match(JSON.stringify(server.seen[0]?.body), /robin\.example@|1234567/, "contact data are not sent");
});

// operations: a model says what the CV doesn't
engines("what the CV doesn't say is left out of a model's letter, though the model insists", async () => {
  server.play(streaming(letter(" I hold a doctorate from Stanford University and led a team of 250 people.")));
  const standing = await ask("cover_letter", { letter: { length: "medium" } });
  assert.is(standing.status, "completed");
  assert.equal(outcomesOf(standing, "letter"), ["openai ungrounded", "openai repaired"]);
  const text = JSON.stringify(letterOf(standing).paragraphs);
  assert.not.match(text, /Stanford|doctorate|250/);
  assert.match(text, "order services in TypeScript");
  assert.ok(letterOf(standing).removed > 0, "what was left out is counted");
});

engines("a model that rewords lines gives changes that can be undone one by one", async () => {
  const bullets = [
    {
      path: "/work/0/highlights/0",
      text: "Developed order services in TypeScript with PostgreSQL",
      reason: "It says what the posting asks for first.",
    },
  ];
  server.play(streaming(JSON.stringify({ summary: null, bullets })));
  const standing = await ask("cv_rewrite");
  assert.equal(outcomesOf(standing, "rewrite"), ["openai answered"]);
  const { rewrite } = z.looseObject({ rewrite: CvRewrite }).parse(standing.result);
  const change = rewrite.changes.find(({ path }) => path === "/work/0/highlights/0");
  assert.is(change?.after, "Developed order services in TypeScript with PostgreSQL");
  assert.is(
    rewrite.profile.work[0]?.highlights?.includes("Developed order services in TypeScript with PostgreSQL"),
    true,
  );
  assert.is(rewrite.profile.work[0]?.name, "Example Works");
});

// operations: a model fails, is throttled, or answers nonsense
engines("an engine that answers nonsense for ever, fails or is throttled is followed by the built-in one", async () => {
  const scenes = [
    [streaming("this is not JSON"), ["openai invalid", "openai invalid", "builtin answered"]],
    [failing(500, "broken"), ["openai failed", "builtin answered"]],
    [failing(429, "slow down"), ["openai throttled", "builtin answered"]],
  ] as const;
  for (const [scene, expected] of scenes) {
    server.play(scene);
    const standing = await ask("cover_letter");
    assert.is(standing.status, "completed");
    assert.equal(outcomesOf(standing, "letter"), expected);
    assert.ok(letterOf(standing).paragraphs.length > 2);
  }
});

engines("reading and judging are never left to a model", async () => {
  server.play(failing(500, "broken"));
  const standing = await ask("gap_analysis");
  for (const step of ["cv", "job", "gap"]) {
    assert.ok(outcomesOf(standing, step).every((outcome) => outcome === "builtin answered"));
  }
  assert.is(server.seen.length, 0);
});

engines("an operator's trace names the engines and the cost", async () => {
  server.play(streaming(letter()));
  const standing = await ask("cover_letter", { letter: { length: "medium" } });
  const { exitCode, stdout, stderr } = await runCli(["trace", standing.job_id], { CAREERASSIST_HOME: platform.home });
  assert.is(exitCode, 0, stderr);
  assert.match(stdout, /CoverLetterWritten .*test-model/);
  assert.match(stdout, /cost +0\.0030 USD/);
});

engines.run();
