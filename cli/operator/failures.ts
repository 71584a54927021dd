import { Mistake, type MistakeKind } from "../../operations/mistake.ts";
import { CliError } from "../errors.ts";

const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : "");

/** Network errors by their codes; the SDK hands them on as they are, some without any message. */
const unreachable: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing answers there; is the platform still running?",
  ECONNRESET: "the connection was cut off; try again",
  ENOTFOUND: "the address isn't known; check the region and the network",
  ETIMEDOUT: "there was no answer in time; check the network",
};

const credentials = /^(CredentialsProviderError|ExpiredToken|ExpiredTokenException|TokenProviderError)$/;

/** What was asked for in a wrong way, as opposed to what went wrong. */
const wrongUsage: readonly MistakeKind[] = ["invalid", "unknown_agent"];

/** The error as one sentence that says what an operator can do; errors of ours stay as they are. */
export function explained(error: unknown): unknown {
  if (error instanceof CliError || !(error instanceof Error)) return error;
  if (error instanceof Mistake) return new CliError(error.message, wrongUsage.includes(error.kind) ? 2 : 1);
  const network = unreachable[codeOf(error)];
  if (network !== undefined) return new CliError(`AWS can't be reached: ${network}.`);
  const [message = ""] = error.message.split("\n");
  if (credentials.test(error.name)) {
    return new CliError(`there are no valid credentials: ${message} (log in again, or name a --profile)`);
  }
  // An exception of a service; anything else is a fault of ours and keeps its stack for debugging.
  if ("$metadata" in error) return new CliError(`${error.name}: ${message}`);
  return error;
}
