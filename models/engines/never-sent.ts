/** Errors before a request has left: no connection, no name, no credentials. */
const codes = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"];
const names = ["CredentialsProviderError", "TokenProviderError"];

/** Whether an error, or what caused it, says that nothing has been sent: then nothing was used. */
export function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (names.includes(error.name)) return true;
  // The AWS client's own error for a connection that didn't come about; its other time-outs have the same name.
  if (error.name === "TimeoutError" && error.message.includes("did not establish a connection")) return true;
  if ("code" in error && typeof error.code === "string" && codes.includes(error.code)) return true;
  const within = error instanceof AggregateError ? error.errors : [];
  return wasNeverSent(error.cause) || (within.length > 0 && within.every(wasNeverSent));
}
