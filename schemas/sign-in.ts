/**
 * Where the command line waits for the end of a sign-in, one after the other if a port is taken. Cognito takes addresses
 * word for word, ports included, so they are registered with the client and known to the command.
 */
export const CLI_CALLBACKS: readonly string[] = [
  "http://localhost:47613/callback",
  "http://localhost:47614/callback",
  "http://localhost:47615/callback",
];
