import type { Command } from "commander";
import type { LoginOptions } from "./commands/identity.ts";

/** The commands that say who one is. What they need is loaded when they run. */
export function addIdentityCommands(program: Command): void {
  program
    .command("login")
    .description("sign in by the browser; without a system's name, to the platform that runs here")
    .option("--outputs <file>", "a stack's outputs, written by `pulumi stack output --json`")
    .option("--url <address>", "the address of a system's web app")
    .option("--no-browser", "only print the address to open")
    .exitOverride()
    .action(async (options: LoginOptions) => {
      const { login } = await import("./commands/identity.ts");
      await login(options);
    });

  program
    .command("logout")
    .description("end the sign-in")
    .exitOverride()
    .action(async () => {
      const { logout } = await import("./commands/identity.ts");
      await logout();
    });

  program
    .command("token")
    .description('print an access token, for instance for curl -H "authorization: Bearer $(careerassist token)"')
    .exitOverride()
    .action(async () => {
      const { printToken } = await import("./commands/identity.ts");
      await printToken();
    });

  program
    .command("whoami")
    .description("say who you are to the API, and what you may do")
    .exitOverride()
    .action(async () => {
      const { whoami } = await import("./commands/identity.ts");
      await whoami();
    });
}
