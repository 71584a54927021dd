import type { AddressInfo } from "node:net";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { httpServer } from "../../../researcher/http.ts";
import type { Ports } from "../../../researcher/ports.ts";
import { settingsFrom } from "../../../researcher/settings.ts";
import { toolsFor } from "../../../researcher/toolbox.ts";
import type { Tool } from "../../../researcher/tools/tool.ts";

export interface Service {
  readonly url: URL;
  /** A client of the protocol's own kit, connected. */
  client(key?: string): Promise<Client>;
  close(): Promise<void>;
}

/** Runs the service on a port of its own, with `more` tools beside its own. No pause between pages unless one is asked for. */
export async function startService(
  variables: Record<string, string>,
  ports: Ports = {},
  more: readonly Tool[] = [],
): Promise<Service> {
  const settings = settingsFrom({ RESEARCHER_PAUSE_MS: "0", ...variables });
  const server = httpServer(settings, [...toolsFor(settings, ports), ...more]);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
  const clients: Client[] = [];
  return {
    url,
    client: async (key) => {
      const client = new Client({ name: "test", version: "1.0.0" });
      const headers: Record<string, string> = key === undefined ? {} : { "x-api-key": key };
      const transport = new StreamableHTTPClientTransport(url, { requestInit: { headers } });
      // The kit's own types leave `undefined` out of what the transport may say of its session.
      await client.connect(transport as Parameters<Client["connect"]>[0]);
      clients.push(client);
      return client;
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.close()));
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
