import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as a server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
}

/** What a server does with one request. */
export type Scene = (response: ServerResponse, seen: Seen) => Promise<void> | void;

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Puts the scenes of the next requests in place; the last one stays for all that follow. */
  readonly play: (...scenes: Scene[]) => void;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || "null");
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** A server on loopback that answers by a script. `refusal` looks at each request first, as the real server would. */
export async function scriptedServer(refusal: (seen: Seen) => Scene | null): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  let scenes: readonly Scene[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const one = { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body };
    seen.push(one);
    const [scene, ...rest] = scenes;
    if (rest.length > 0) scenes = rest;
    response.on("error", () => response.destroy());
    const play = refusal(one) ?? scene;
    if (play) await play(response, one);
    else response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    play: (...next) => {
      seen.length = 0;
      scenes = next;
    },
    [Symbol.asyncDispose]: () => closed(server),
  };
}

/** Pieces of a text of so many characters. */
export const pieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
