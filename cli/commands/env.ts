import { operatorCredentials } from "../../local/home.ts";
import { CliError } from "../errors.ts";
import { runningPlatform } from "../platform.ts";
import { homePath, platformSettings, root, stackSetting } from "../settings.ts";

const quoted = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;

/** Comments for the shell, advice for the person who reads them. */
const hints = [
  "# Version 1 of the AWS command line has an address of its own for SQS and passes AWS_ENDPOINT_URL over:",
  '#   aws sqs list-queues --endpoint-url "$AWS_ENDPOINT_URL"',
];

/** The lines that point any AWS SDK or command line at the running platform: `eval "$(careerassist env)"`. */
export async function environmentLines(): Promise<string[]> {
  const running = await runningPlatform();
  const keys = operatorCredentials(homePath());
  if (!running || !keys) throw new CliError("no platform is running; start one with `careerassist serve`");
  const { stackOutputs } = await import("../../local/outputs.ts");
  const outputs = await stackOutputs({ root, stack: stackSetting(), ...platformSettings("none"), ...running });
  const variables = {
    AWS_ENDPOINT_URL: running.endpoint,
    AWS_REGION: running.region,
    AWS_DEFAULT_REGION: running.region,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_REQUEST_CHECKSUM_CALCULATION: "WHEN_REQUIRED",
    ...Object.fromEntries(Object.entries(outputs).map(([name, value]) => [`CAREERASSIST_${name}`, value])),
  };
  return [...Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`), ...hints];
}
