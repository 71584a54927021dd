import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Ran, type Running, runCli, startCli } from "../support/cli.ts";
import { binaryJunk, encryptedPdf, plainCv, plainPosting, scannedPdf, temporaryFolder } from "../support/files.ts";
import { temporaryHome } from "../support/platform.ts";
import { freePort } from "../support/ports.ts";

const bad = suite("bad input");

const home = temporaryHome();
const files = temporaryFolder();
let port = 0;
let platform: Running;

const environment = () => ({ CAREERASSIST_HOME: home.path, PORT: String(port) });
const cli = (...args: string[]): Promise<Ran> => runCli(args, environment());

const cv = files.write("cv.txt", plainCv);
const posting = files.write("posting.txt", plainPosting);

bad.before(async () => {
  port = await freePort();
  platform = startCli(["serve"], { ...environment(), FILL_KNOWLEDGE: "off" });
  await platform.until((stdout) => stdout.includes("is ready at"));
});

bad.after(async () => {
  platform.kill("SIGTERM");
  const { exitCode } = await platform.ended;
  assert.is(exitCode, 0, "the platform ends well when it is asked to");
  home.remove();
  files.remove();
});

/** One sentence on stderr that says `what`, nothing of a stack. */
function refuses({ exitCode, stdout, stderr }: Ran, expected: number, what: RegExp): void {
  const lines = stderr.trim().split("\n");
  assert.match(lines.at(-1) ?? "", what);
  assert.not.match(stderr + stdout, /^\s+at .+:\d+:\d+/m);
  assert.is(exitCode, expected);
}

bad("a file that isn't there is wrong usage", async () => {
  refuses(await cli("analyze", "/nowhere/cv.pdf", posting), 2, /nowhere\/cv\.pdf can't be read: there is no such file/);
});

bad("a folder is wrong usage", async () => {
  refuses(await cli("analyze", files.path, posting), 2, /it is a folder/);
});

bad("a missing argument, an unknown option and an unknown type are wrong usage", async () => {
  for (const args of [
    ["analyze"],
    ["analyze", cv],
    ["analyze", cv, posting, "--speed"],
    ["analyze", cv, posting, "--type", "x"],
    ["dance"],
  ]) {
    const { exitCode, stderr } = await cli(...args);
    assert.is(exitCode, 2, args.join(" "));
    assert.ok(stderr.trim().length > 0);
  }
});

bad("an empty file", async () => {
  refuses(await cli("analyze", files.write("empty.pdf", ""), posting), 1, /The file is empty/);
});

// operations: a document can't be read
bad("a scanned PDF without text fails, and the posting is still read", async () => {
  const ran = await cli("analyze", files.write("scan.pdf", await scannedPdf()), posting, "--json");
  refuses(ran, 1, /The CV can't be used: The PDF holds pictures of pages and no text/);
  const printed = JSON.parse(ran.stdout);
  assert.is(printed.request.status, "failed");
  assert.equal(printed.request.skipped, ["gap", "rewrite", "letter", "interview"]);
  assert.is(printed.request.failures[0].code, "pdf_no_text");
  assert.is(printed.job.title, "Backend Engineer");
  assert.not.ok("analysis" in printed);
});

bad("an encrypted PDF", async () => {
  refuses(await cli("parse", "cv", files.write("locked.pdf", await encryptedPdf())), 1, /protected by a password/);
});

bad("a .docx that isn't one", async () => {
  refuses(await cli("parse", "cv", files.write("cv.docx", binaryJunk(4_000))), 1, /\.docx|not a Word document|binary/);
});

bad("a file of 50 MB is refused before it travels", async () => {
  refuses(
    await cli("parse", "cv", files.write("huge.pdf", Buffer.alloc(50 * 1024 * 1024, 32))),
    1,
    /larger than 10 MB/,
  );
});

bad("binary junk under the name of a text", async () => {
  refuses(await cli("parse", "cv", files.write("notes.txt", binaryJunk(20_000))), 1, /binary data/);
});

bad("a posting of three words", async () => {
  refuses(await cli("analyze", cv, files.write("short.txt", "Engineer wanted now")), 1, /posting.*too few words/);
});

bad("a text that isn't a CV", async () => {
  const story = "The sea was calm that morning and nobody spoke of the storm that had passed. ".repeat(30);
  refuses(await cli("parse", "cv", files.write("story.txt", story)), 1, /doesn't look like a CV/);
});

bad("a second platform on the same data directory is told who has it", async () => {
  const ran = await runCli(["serve"], { ...environment(), PORT: String(await freePort()) });
  refuses(ran, 1, new RegExp(`in use by process ${platform.pid} .*CAREERASSIST_HOME`));
});

bad("a port in use is told with who has it, and PORT is offered", async () => {
  const other = temporaryHome();
  try {
    const ran = await runCli(["serve"], { CAREERASSIST_HOME: other.path, PORT: String(port) });
    refuses(ran, 1, new RegExp(`port ${port} is in use.*${platform.pid}.*PORT`));
  } finally {
    other.remove();
  }
});

bad("a PORT that is no port is wrong usage", async () => {
  refuses(await runCli(["serve"], { CAREERASSIST_HOME: home.path, PORT: "http" }), 2, /PORT is "http"/);
});

bad("a word that FILL_KNOWLEDGE doesn't know is wrong usage", async () => {
  const ran = await runCli(["serve"], { CAREERASSIST_HOME: home.path, FILL_KNOWLEDGE: "later" });
  refuses(ran, 2, /FILL_KNOWLEDGE is "later"; it must be on or off/);
});

bad("after all of it the platform still works", async () => {
  const { exitCode, stdout } = await cli("analyze", cv, posting, "--json");
  assert.is(exitCode, 0);
  assert.is(JSON.parse(stdout).request.status, "completed");
});

bad.run();
