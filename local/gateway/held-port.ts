import { createServer, type Server as NetServer } from "node:net";
import { findPortHolder, PortInUse } from "./port.ts";

/** Ports that are taken and have nobody behind them yet. */
const held = new Map<number, NetServer>();

const portOf = (server: NetServer): number => {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

/**
 * Takes a port, the wished one if it is free, and keeps it until `listenOn` puts a server behind it: its number goes
 * into addresses long before that, and on a busy machine somebody else would have taken it by then.
 */
export function holdPort(wished: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // Whoever comes too early is sent away rather than left waiting.
    const holder = createServer((socket) => socket.destroy());
    holder.once("error", (error: NodeJS.ErrnoException) => {
      if (wished !== 0 && error.code === "EADDRINUSE") resolve(holdPort(0, host));
      else reject(error);
    });
    holder.listen(wished, host, () => {
      holder.unref();
      held.set(portOf(holder), holder);
      resolve(portOf(holder));
    });
  });
}

/** Gives up a port that is held for nothing. */
export function releasePort(port: number): void {
  held.get(port)?.close();
  held.delete(port);
}

/** Listens on a port, held or not; 0 is any. Rejects with PortInUse, naming the holder, when the port is taken. */
export function listenOn(server: NetServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      reject(error.code === "EADDRINUSE" ? new PortInUse(port, findPortHolder(port)) : error);
    };
    const listening = (): void => {
      server.off("error", failed);
      server.ref();
      resolve(portOf(server) || port);
    };
    server.once("error", failed);
    const holder = held.get(port);
    held.delete(port);
    if (holder === undefined) server.listen(port, host, listening);
    else server.listen(holder, listening);
  });
}
