import * as z from "zod";
import { SourcesOutput } from "../../schemas/crawl.ts";
import type { Source } from "../../schemas/research.ts";
import { tool } from "./tool.ts";

/** Tells where rounds of research read. */
export const listSources = (sources: readonly Source[]) =>
  tool({
    name: "list_sources",
    title: "Sources of research",
    description: "The sites that rounds of research read, with their topics, where they begin and how far they go.",
    input: z.strictObject({}),
    output: SourcesOutput,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    run: async () => ({ sources: [...sources] }),
  });
