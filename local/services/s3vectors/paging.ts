import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Clock } from "../../log.ts";
import { invalid } from "./errors.ts";

const badToken = () => invalid("Invalid pagination token", "nextToken");

/** A token that holds where a listing stands. */
export const tokenOf = (state: object): string => Buffer.from(JSON.stringify(state)).toString("base64url");

/** What a token holds. Throws InvalidRequest for one that isn't ours. */
export function readToken<State>(token: string, schema: z.ZodType<State>): State {
  try {
    return schema.parse(JSON.parse(Buffer.from(token, "base64url").toString("utf8")));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw badToken();
    throw error;
  }
}

/** One page of what is listed by name. */
export function pageByName<Item extends { readonly name: string }>(
  items: readonly Item[],
  {
    prefix = "",
    maxResults = 500,
    nextToken,
  }: { prefix?: string | undefined; maxResults?: number | undefined; nextToken?: string | undefined },
): { readonly page: readonly Item[]; readonly nextToken?: string } {
  const after = nextToken === undefined ? "" : readToken(nextToken, z.object({ after: z.string() })).after;
  const found = items.filter(({ name }) => name > after && name.startsWith(prefix));
  const page = found.slice(0, maxResults);
  const last = page.at(-1);
  return found.length > page.length && last ? { page, nextToken: tokenOf({ after: last.name }) } : { page };
}

/** "Several minutes", say the documents. */
const TOKEN_LIVES = 5 * 60_000;
const MOST_SESSIONS = 100;

interface Session<Item> {
  readonly rest: readonly Item[];
  readonly question: string;
  readonly expiresAt: number;
}

export interface Sessions<Item> {
  /** The first page of an answer; what is left is kept for a while. `question` tells questions apart. */
  open(answer: readonly Item[], question: string): Page<Item>;
  /** The page that a token stands for. Throws InvalidRequest if it is unknown, expired or another question's. */
  resume(token: string, question: string): Page<Item>;
}

export interface Page<Item> {
  readonly page: readonly Item[];
  readonly nextToken?: string;
}

/** Answers that take several pages, in memory: a token is good for a while and until the platform stops. */
export function createSessions<Item>(pageSize: number, clock: Clock): Sessions<Item> {
  const sessions = new Map<string, Session<Item>>();

  const open = (answer: readonly Item[], question: string): Page<Item> => {
    const page = answer.slice(0, pageSize);
    if (answer.length <= pageSize) return { page };
    const token = randomUUID();
    sessions.set(token, { rest: answer.slice(pageSize), question, expiresAt: clock() + TOKEN_LIVES });
    for (const oldest of sessions.keys()) {
      if (sessions.size <= MOST_SESSIONS) break;
      sessions.delete(oldest);
    }
    return { page, nextToken: token };
  };

  return {
    open,
    resume(token, question) {
      const session = sessions.get(token);
      if (!session || session.expiresAt < clock() || session.question !== question) throw badToken();
      return open(session.rest, question);
    },
  };
}
