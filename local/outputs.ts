import { type Addresses, withAddresses } from "./addresses.ts";
import { type CaptureOptions, captureGraph } from "./capture/capture.ts";

/** The stack's outputs as they are on a running platform, as text, by upper-case name. */
export async function stackOutputs(options: Addresses & CaptureOptions): Promise<Record<string, string>> {
  const graph = withAddresses(await captureGraph(options), options);
  const flat = (value: unknown, path: string): [string, string][] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, part]) => flat(part, path ? `${path}_${key}` : key))
      : [[path.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase(), String(value)]];
  return Object.fromEntries(flat(graph.outputs, ""));
}
