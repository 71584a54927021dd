import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type * as z from "zod";
import { type CrawlInput, CrawlOutput, LONGEST_CALL, SourcesOutput, type Visited } from "../../../schemas/crawl.ts";
import type { Source } from "../../../schemas/research.ts";

/** The researcher's tools that a round is made of. */
export interface Researcher {
  /** The sources that it may read, as its own file says. */
  sources(): Promise<Source[]>;
  /** Visits pages; bounded by the limits of the call. Throws if the service doesn't answer as the protocol says. */
  crawl(input: CrawlInput): Promise<Visited[]>;
  close(): Promise<void>;
}

/** Above the service's own limit for a call and below the 120 s at which App Runner cuts a request off. */
const CALL_MS = LONGEST_CALL + 9_000;

/** Connects to the researcher as any client of the protocol does; `key` is its API key. */
export async function connectResearcher(url: string, key: string): Promise<Researcher> {
  const client = new Client({ name: "careerassist-research", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL("/mcp", url), {
    requestInit: { headers: { "x-api-key": key } },
  });
  // The kit's own types leave `undefined` out of what the transport may say of its session.
  await client.connect(transport as Parameters<Client["connect"]>[0], { timeout: CALL_MS });

  const call = async <T>(name: string, input: object, output: z.ZodType<T>): Promise<T> => {
    const options = { timeout: CALL_MS, maxTotalTimeout: CALL_MS };
    const answer = await client.callTool({ name, arguments: { ...input } }, undefined, options);
    if (answer.isError) throw new Error(`${name} refused the call: ${String(answer._meta?.["careerassist/code"])}`);
    return output.parse(answer.structuredContent);
  };
  return {
    sources: async () => (await call("list_sources", {}, SourcesOutput)).sources,
    crawl: async (input) => (await call("crawl_pages", input, CrawlOutput)).visited,
    close: () => client.close(),
  };
}
