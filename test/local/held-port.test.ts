import { createServer } from "node:http";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { holdPort, listenOn, releasePort } from "../../local/gateway/held-port.ts";

const LOOPBACK = "127.0.0.1";

const greeter = () => createServer((_, response) => response.end("hello"));

const closed = (server: ReturnType<typeof greeter>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

test("given a port that is held, nobody else gets it, and a server takes it over", async () => {
  const port = await holdPort(0, LOOPBACK);
  const other = await holdPort(port, LOOPBACK);
  assert.is.not(other, port);
  releasePort(other);

  const server = greeter();
  assert.is(await listenOn(server, port, LOOPBACK), port);
  assert.is(await (await fetch(`http://${LOOPBACK}:${port}`)).text(), "hello");
  await closed(server);
});

test("given a port that was held and released, a server listens on it as on any", async () => {
  const port = await holdPort(0, LOOPBACK);
  releasePort(port);
  const server = greeter();
  assert.is(await listenOn(server, port, LOOPBACK), port);
  await closed(server);
});

test("given a port on which a server listens already, the error names it", async () => {
  const first = greeter();
  const port = await listenOn(first, 0, LOOPBACK);
  try {
    await listenOn(greeter(), port, LOOPBACK);
    assert.unreachable("two servers listen on one port");
  } catch (error) {
    assert.match(String(error), new RegExp(`The port ${port} is in use`));
  }
  await closed(first);
});

test.run();
