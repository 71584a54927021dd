import { readTrace } from "../../operations/trace.ts";
import { type TargetOptions, withTarget } from "../operator/target.ts";
import { renderTrace } from "../operator/trace-view.ts";

/** Prints how a request stands and the tree of its events. */
export async function trace(requestId: string, options: TargetOptions & { readonly json?: boolean }): Promise<void> {
  const found = await withTarget(options, (target) => readTrace(target, requestId));
  console.log(options.json ? JSON.stringify(found, null, 2) : renderTrace(found));
}
