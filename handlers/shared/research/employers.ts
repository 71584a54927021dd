import { createHmac } from "node:crypto";
import { comparableEmployer } from "../../../career/research/employers.ts";
import type { Db } from "../../../db/connect.ts";
import { researchUser } from "../../../db/house.ts";
import type { Source } from "../../../schemas/research.ts";

/**
 * How an employer is remembered: a keyed digest of its name. What a stranger has written into a posting is thereby
 * compared with names that we know, and used for nothing else: it stands in no round, no query and no address.
 */
export const digestOf = (key: string, comparable: string): string =>
  createHmac("sha256", key).update(`employer ${comparable}`).digest("base64url").slice(0, 22);

/** Who is meant by digests: the names of those whom the list of sources knows, and how many it doesn't. */
export interface Meant {
  readonly employers: readonly string[];
  readonly unlisted: number;
}

/** Compares digests with the employers of the sources. */
export function employersMeant(companies: readonly string[], sources: readonly Source[], key: string): Meant {
  const listed = sources.flatMap(({ employers: [called, ...others] }) =>
    called === undefined ? [] : [{ called, digests: [called, ...others].map((name) => digest(key, name)) }],
  );
  const found = companies.map((company) => listed.find(({ digests }) => digests.includes(company))?.called);
  return {
    employers: [...new Set(found.flatMap((name) => name ?? []))],
    unlisted: found.filter((name) => name === undefined).length,
  };
}

const digest = (key: string, name: string): string => digestOf(key, comparableEmployer(name) ?? name);

/** The same, with the key that the house keeps. */
export async function employersOf(db: Db, companies: readonly string[], sources: readonly Source[]): Promise<Meant> {
  if (companies.length === 0) return { employers: [], unlisted: 0 };
  return employersMeant(companies, sources, (await researchUser(db)).subjectKey);
}
