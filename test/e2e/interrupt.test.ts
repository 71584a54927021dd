import { test } from "uvu";
import * as assert from "uvu/assert";
import { startCli } from "../support/cli.ts";
import { plainCv, plainPosting, temporaryFolder } from "../support/files.ts";
import { temporaryHome } from "../support/platform.ts";

test("Ctrl+C while a request is at work cancels it, and the command ends with one sentence", async () => {
  const home = temporaryHome();
  const files = temporaryFolder();
  try {
    const args = ["analyze", files.write("cv.txt", plainCv), files.write("job.txt", plainPosting)];
    const running = startCli(args, { CAREERASSIST_HOME: home.path });
    await running.until((stdout) => stdout.includes("Submitted"));
    running.kill("SIGINT");
    const { exitCode, stderr, stdout } = await running.ended;
    if (stdout.includes("RequestCompleted")) {
      assert.is(exitCode, 0, "the request was faster");
      return;
    }
    assert.match(stdout, "RequestCancelled");
    assert.is(exitCode, 1);
    assert.is(stderr.trim(), "careerassist: The request was cancelled.");
  } finally {
    home.remove();
    files.remove();
  }
});

test.run();
