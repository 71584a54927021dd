import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import { type Graph, resourcesOf } from "../../local/graph.ts";
import type { Platform } from "../../local/platform.ts";
import { type Site, serveSite } from "../fetching/support/site.ts";
import { runCli } from "../support/cli.ts";
import { plainCv, temporaryFolder } from "../support/files.ts";
import { localToken } from "../support/people.ts";
import { ownPlatform } from "../support/platform.ts";

const byUrl = suite("a posting by its address");

const described = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Backend Engineer",
  hiringOrganization: { "@type": "Organization", name: "Northwind Samples" },
  description:
    "<p>You build services that many people use.</p><h3>Requirements</h3><ul><li>Five years of experience with TypeScript</li><li>PostgreSQL</li><li>Good English</li></ul>",
};
const pages: Readonly<Record<string, string>> = {
  "/described": `<!doctype html><body><p>Accept all cookies!</p><script type="application/ld+json">${JSON.stringify(described)}</script></body>`,
  "/plain": `<!doctype html><body><nav>Kubernetes jobs</nav><main><h1>Data Engineer</h1><p>Northwind Samples looks for you.</p>
    <h2>Requirements</h2><ul><li>You have several years of experience with Python and SQL in production</li>
    <li>You know how data is modelled, moved and kept, and you can explain it to people who don't</li><li>English, spoken and written</li></ul>
    <h2>Tasks</h2><ul><li>Build and run pipelines that other teams rely on</li><li>Look after the warehouse and its documentation</li></ul>
    </main><footer>COBOL training</footer></body>`,
  "/frame": '<!doctype html><body><div id="root"></div><p>Please enable JavaScript.</p></body>',
};

let site: Site;
let platform: Platform & { home: string };
const files = temporaryFolder();

/** The API may fetch from the test's own site: the explicit allowance that no stack has. */
const allowing =
  (host: string) =>
  (graph: Graph): Graph => {
    const [api] = resourcesOf(graph, "aws:lambda/function:Function").filter(({ name }) => name === "api");
    const { variables } = z.object({ variables: z.record(z.string(), z.string()) }).parse(api?.inputs.environment);
    const environment = { variables: { ...variables, FETCH_ALLOW: host } };
    const changed = graph.nodes.map((node) =>
      node === api
        ? { ...node, inputs: { ...node.inputs, environment }, outputs: { ...node.outputs, environment } }
        : node,
    );
    return { ...graph, nodes: changed };
  };

byUrl.before(async () => {
  site = await serveSite((request, response) => {
    const page = pages[request.url ?? ""];
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  // As `serve` would, so that the command line finds it.
  platform = await ownPlatform({ mode: "serve", alter: allowing(site.host) });
});
byUrl.after(async () => {
  await platform.close();
  await site.close();
  files.remove();
});

async function read(path: string) {
  const client = apiClient({ url: platform.apiUrl, token: localTokens(platform.home) });
  return follow(client, await client.submit("job_parse", { job: { url: `${site.origin}${path}` } }), () => undefined);
}

byUrl("is read from the description that the page gives of itself", async () => {
  const { result } = await read("/described");
  assert.is(result?.job?.title, "Backend Engineer");
  assert.is(result?.job?.company, "Northwind Samples");
  assert.ok(result?.job?.required.some(({ quote }) => quote.text.includes("TypeScript")));
});

byUrl("is read from the page's main content where it gives none", async () => {
  const { result } = await read("/plain");
  assert.is(result?.job?.title, "Data Engineer");
  const texts = JSON.stringify(result?.job);
  assert.match(texts, "Python");
  assert.not.match(texts, /Kubernetes|COBOL/);
});

byUrl("that shows nothing without a browser ends with the advice to paste it", async () => {
  const { status, failures } = await read("/frame");
  assert.is(status, "failed");
  assert.match(failures[0]?.message ?? "", /paste the whole posting/);
});

byUrl("is taken by the command line in place of a file, and refused in a sentence", async () => {
  const environment = { CAREERASSIST_HOME: platform.home };
  const cv = files.write("cv.txt", plainCv);
  const ran = await runCli(["analyze", cv, `${site.origin}/described`, "--type", "gap_analysis"], environment);
  assert.is(ran.exitCode, 0, ran.stderr);
  assert.match(ran.stdout, "Backend Engineer");
  const missing = await runCli(["parse", "job", `${site.origin}/nothing`], environment);
  assert.is(missing.exitCode, 1);
  assert.match(missing.stderr, /no such page; check the address, or paste/);
  const inside = await runCli(["analyze", cv, "http://169.254.169.254/latest/"], environment);
  assert.is(inside.exitCode, 1);
  assert.match(inside.stderr, /only public web sites are fetched/);
});

byUrl("sent twice under one key is one request", async () => {
  const authorization = `Bearer ${await localToken(platform.home)}`;
  const post = () =>
    fetch(`${platform.apiUrl}/api/v1/analyze`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "once", authorization },
      body: JSON.stringify({ type: "job_parse", job: { url: `${site.origin}/plain` } }),
    }).then(
      async (answer) => z.object({ data: z.object({ job_id: z.string() }) }).parse(await answer.json()).data.job_id,
    );
  assert.is(await post(), await post(), "the same request");
});

byUrl.run();
