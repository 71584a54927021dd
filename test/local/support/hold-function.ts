/** Invokes a function that never ends and stays until it is killed. The function says its process id. */
import { createFunctions } from "../../../local/functions/functions.ts";
import { createIdentities } from "../../../local/identities.ts";
import { silent } from "../../../local/log.ts";
import { lenient, REGION } from "./aws.ts";
import { arnOf, directoryOf, lambda } from "./functions.ts";
import { graphOf } from "./graph.ts";

const source = `import { spawn } from "node:child_process";
export const handler = async () => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  console.log(JSON.stringify([process.pid, child.pid]));
  for (;;) await new Promise((r) => setTimeout(r, 1000));
};`;
const functions = createFunctions({
  graph: graphOf(lambda("endless", source, { timeout: 60 })),
  identities: createIdentities(),
  authorizer: lenient(),
  endpoint: () => "http://127.0.0.1:9",
  region: REGION,
  log: silent,
  onLog: (log) => console.log(log.line),
  directory: directoryOf("held"),
});
await functions.invoke(arnOf("endless"), {}, { kind: "operator", arn: "arn:aws:iam::123456789012:user/me" });
