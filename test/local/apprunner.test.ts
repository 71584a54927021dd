import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { silent } from "../../local/log.ts";
import { createAppRunner } from "../../local/services/apprunner/index.ts";
import { ACCOUNT, graphOf, REGION, resource } from "./support/platform.ts";

const folder = mkdtempSync(join(tmpdir(), "careerassist-service-"));
writeFileSync(
  join(folder, "Dockerfile"),
  `# A service in miniature.
FROM node:24-slim AS build
WORKDIR /build
COPY server.mjs ./
RUN echo built > built.txt

FROM node:24-slim
WORKDIR /service
COPY --from=build /build/server.mjs ./server.mjs
COPY --from=build /build/built.txt ./built.txt
ENV GREETING=hello
ENV HOST=0.0.0.0
USER node
EXPOSE 8080
CMD ["node", "server.mjs"]
`,
);
writeFileSync(
  join(folder, "server.mjs"),
  `import { readFileSync } from "node:fs";
import { createServer } from "node:http";
const { GREETING, COLOUR, KEY, HOST, HOME } = process.env;
let healthy = false;
setTimeout(() => { healthy = true; }, 300);
createServer((request, response) => {
  if (request.url === "/health") return response.writeHead(healthy ? 200 : 503).end();
  if (request.url === "/die") process.exit(1);
  const told = { pid: process.pid, healthy, built: readFileSync("built.txt", "utf8").trim(), GREETING, COLOUR, KEY, HOST, HOME };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(told));
}).listen(Number(process.env.PORT), HOST);
`,
);

const keyArn = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:key`;
const imageUri = `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/small:1`;
const graph = graphOf(
  resource("awsx:ecr:Image", "small", { context: ".", dockerfile: "Dockerfile" }, { imageUri }),
  resource(
    "aws:apprunner/service:Service",
    "small",
    {
      sourceConfiguration: {
        imageRepository: {
          imageIdentifier: imageUri,
          imageConfiguration: {
            runtimeEnvironmentVariables: { COLOUR: "blue" },
            runtimeEnvironmentSecrets: { KEY: keyArn },
          },
        },
      },
      healthCheckConfiguration: { protocol: "HTTP", path: "/health" },
    },
    { serviceUrl: "small.app-runner.careerassist.invalid" },
  ),
);

const start = (secretText: (arn: string) => string | null) =>
  createAppRunner({ graph, root: folder, directory: join(folder, "containers"), log: silent, secretText });

const Told = z.looseObject({ pid: z.number() });
const ask = async (address: string) => Told.parse(await (await fetch(address)).json());

/** Asks until there is an answer: who asks while an instance is on its way out is told that it is unavailable. */
async function askAgain(address: string) {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(address);
    if (answer.status === 200) return Told.parse(await answer.json());
    await sleep(25);
  }
  throw new Error("the service doesn't come back");
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test("a service is built and started by its first call, answers when it is healthy, and ends with the platform", async () => {
  const asked: string[] = [];
  const apprunner = await start((arn) => {
    asked.push(arn);
    return "s3cret";
  });
  const address = apprunner.addresses.get("https://small.app-runner.careerassist.invalid") ?? "";
  assert.equal(asked, [], "nothing runs before it is called");
  const [told, other] = await Promise.all([ask(address), ask(address)]);
  assert.equal(told, {
    pid: told.pid,
    healthy: true,
    built: "built",
    GREETING: "hello",
    COLOUR: "blue",
    KEY: "s3cret",
    HOST: "127.0.0.1",
  });
  assert.is(other.pid, told.pid, "callers at the same time share one instance");

  assert.is((await fetch(`${address}/die`)).status, 503);
  const next = await askAgain(address);
  assert.is.not(next.pid, told.pid, "one that died is started anew");
  await apprunner.close();
  for (let tries = 0; isRunning(next.pid) && tries < 200; tries++) await sleep(50);
  assert.not(isRunning(next.pid));
});

test("a service whose secret has no value is unavailable, and works once it has one", async () => {
  let text: string | null = null;
  const apprunner = await start(() => text);
  const [address = ""] = apprunner.addresses.values();
  assert.is((await fetch(address)).status, 503);
  text = "late";
  assert.is((await ask(address)).KEY, "late");
  await apprunner.close();
});

test.after(() => rmSync(folder, { recursive: true, force: true }));
test.run();
