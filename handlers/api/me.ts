import { strToU8, type Zippable, zipSync } from "fflate";
import type { Context } from "hono";
import * as z from "zod";
import { accountOf, keepEmail, signOutEverywhere } from "../../db/callers.ts";
import type { Db } from "../../db/connect.ts";
import { type Documents, keys, PRESIGNED_SECONDS } from "../../db/documents.ts";
import { closeAccount, eraseUser, ownRows, ownTables } from "../../db/erasure.ts";
import { filesAt, forEach, placesOf, removeFilesAt } from "../../db/own-files.ts";
import { changePerson, findPerson } from "../../db/people.ts";
import { describeError, logJson } from "../../delivery/subscribe.ts";
import { LanguageCode } from "../../schemas/options.ts";
import { ExportView, PersonView } from "../../schemas/views.ts";
import type { Accounts } from "../shared/accounts.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import type { Identified } from "./identify.ts";
import type { Env } from "./reply.ts";

const example = {
  name: "Robin Example",
  email: "robin@example.com",
  language: "en",
  roles: ["user"],
  created_at: "2026-11-20T09:30:00.000Z",
};

export const getMe = operation({
  id: "getMe",
  method: "get",
  path: "/me",
  tag: "Me",
  summary: "What is known of me",
  answers: { 200: { description: "The person who asks.", data: PersonView, example } },
});

export const patchMe = operation({
  id: "changeMe",
  method: "patch",
  path: "/me",
  tag: "Me",
  summary: "Change my name or language",
  body: z.strictObject({ name: z.string().trim().min(1).max(200).nullish(), language: LanguageCode.nullish() }),
  bodyExample: { name: "Robin Example", language: "de" },
  answers: { 200: { description: "The person as they are now.", data: PersonView, example } },
});

export const getExport = operation({
  id: "exportMe",
  method: "get",
  path: "/me/export",
  tag: "Me",
  limit: "exports",
  summary: "Everything that is mine, as a ZIP of JSON and files",
  answers: {
    200: {
      description: "The ZIP's address, which holds for an hour; the ZIP goes after a day.",
      data: ExportView,
      example: {
        url: "https://documents.example.com/exports/7f0f7c1e.zip",
        file_name: "CareerAssist.zip",
        bytes: 20480,
        files: 12,
        expires_in: PRESIGNED_SECONDS,
      },
    },
  },
});

export const signOutMe = operation({
  id: "signOutMe",
  method: "post",
  path: "/me/sign-out",
  tag: "Me",
  summary: "Sign me out everywhere",
  description:
    "Ends all sign-ins at the issuer, as far as it lets us, and refuses the access tokens that were made before, this one included.",
  answers: { 204: { description: "Every sign-in has ended.", data: null } },
});

export const removeMe = operation({
  id: "eraseMe",
  method: "delete",
  path: "/me",
  tag: "Me",
  summary: "Erase me and everything that is mine",
  description:
    "At once and for good, also against agents that are still at work; what they leave behind is swept up later.",
  answers: { 204: { description: "Nothing is left.", data: null } },
});

interface MeTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly known: Identified;
  readonly accounts: Accounts;
}

const FILE_NAME = "CareerAssist.zip";

/** `/me`: what is known of a person, all of it to take away, and its erasure. */
export const meRoutes = ({ db, documents, known, accounts }: MeTools) => {
  const everyRow = async (userId: string) => {
    const read = ownTables.map(async (table) => [table, await ownRows(db, userId, table)] as const);
    return Object.fromEntries(await Promise.all(read));
  };
  /** Access tokens needn't say an e-mail address; the issuer does, once. */
  const learnEmail = async (c: Context<Env>): Promise<string | null> => {
    const email = await accounts.emailOf(c.req.header("authorization") ?? "");
    if (email !== null) await keepEmail(db, c.var.userId, email);
    return email;
  };
  const shown = async (c: Context<Env>): Promise<z.infer<typeof PersonView>> => {
    const person = await findPerson(db, c.var.userId);
    if (!person) throw notFoundAt({});
    const email = person.email ?? (await learnEmail(c));
    const language = LanguageCode.safeParse(person.language).data ?? null;
    return { name: person.name, email, language, roles: [...c.var.roles], created_at: person.createdAt };
  };

  /** The account at the issuer. Nobody can ask for this again, so what fails is left to the chore that finishes erasures. */
  const removeAccount = async (externalId: string): Promise<void> => {
    try {
      await accounts.remove(externalId);
      await closeAccount(db, externalId);
    } catch (error) {
      logJson({ level: "error", agent: "api", ...describeError(error) });
    }
  };

  return [
    serve(getMe, async (c) => ({ status: 200, data: await shown(c) })),
    serve(patchMe, async (c, { body }) => {
      await changePerson(db, c.var.userId, body);
      return { status: 200, data: await shown(c) };
    }),
    serve(getExport, async (c) => {
      const { userId } = c.var;
      const rowsByTable = await everyRow(userId);
      const key = keys.export(userId);
      const files = (await filesAt(documents, placesOf(userId, rowsByTable))).filter((file) => file !== key);
      const zip: Zippable = Object.fromEntries(
        Object.entries(rowsByTable).map(([table, found]) => [
          `data/${table}.json`,
          strToU8(JSON.stringify(found, null, 2)),
        ]),
      );
      await forEach(files, async (file) => {
        const bytes = await documents.read(file);
        if (bytes) zip[`files/${file}`] = bytes;
      });
      const bytes = zipSync(zip);
      await documents.write(key, bytes, "application/zip");
      return {
        status: 200,
        data: {
          url: await documents.presignGet(key, FILE_NAME, "application/zip"),
          file_name: FILE_NAME,
          bytes: bytes.byteLength,
          files: files.length,
          expires_in: PRESIGNED_SECONDS,
        },
      };
    }),
    serve(signOutMe, async (c) => {
      const { userId } = c.var;
      const account = await accountOf(db, userId);
      if (!account) throw notFoundAt({});
      await signOutEverywhere(db, userId);
      known.forget(userId);
      await accounts.signOut(account.externalId);
      return { status: 204, data: null };
    }),
    serve(removeMe, async (c) => {
      const { userId } = c.var;
      const account = await accountOf(db, userId);
      if (!account) throw notFoundAt({});
      const places = placesOf(userId, await everyRow(userId));
      // Files first: should this end halfway, the rows still say where the rest lies.
      await removeFilesAt(documents, places);
      await eraseUser(db, userId, places, account);
      known.forget(userId);
      await removeFilesAt(documents, places);
      await removeAccount(account.externalId);
      return { status: 204, data: null };
    }),
  ];
};
