/** Starts a PostgreSQL on the directory of the first argument, says its process id and stays until it is killed. */

import { startPostgres } from "../../../local/database/postgres.ts";
import { silent } from "../../../local/log.ts";

const server = await startPostgres({ directory: process.argv[2] ?? "", majorVersion: 15, url: undefined, log: silent });
console.log(JSON.stringify({ pid: server.pid, connectionString: server.connectionString }));
setInterval(() => undefined, 1000);
