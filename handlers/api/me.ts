import { strToU8, type Zippable, zipSync } from "fflate";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { type Documents, keys, PRESIGNED_SECONDS } from "../../db/documents.ts";
import { editionsOfUser } from "../../db/editions.ts";
import { eraseUser, ownRows, ownTables } from "../../db/erasure.ts";
import { filesAt, forEach, placesOf, removeFilesAt } from "../../db/own-files.ts";
import { changePerson, findPerson } from "../../db/people.ts";
import { LanguageCode } from "../../schemas/options.ts";
import { ExportView, PersonView } from "../../schemas/views.ts";
import { type Vectors, vectorKeys } from "../shared/vectors.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import type { Identified } from "./identify.ts";

const example = { name: "Robin Example", email: null, language: "en", created_at: "2026-11-20T09:30:00.000Z" };

export const getMe = operation({
  id: "getMe",
  method: "get",
  tagged: true,
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
  readonly vectors: Vectors;
  readonly known: Identified;
}

const FILE_NAME = "CareerAssist.zip";

/** `/me`: what is known of a person, all of it to take away, and its erasure. */
export const meRoutes = ({ db, documents, vectors, known }: MeTools) => {
  const everyRow = async (userId: string) => {
    const read = ownTables.map(async (table) => [table, await ownRows(db, userId, table)] as const);
    return Object.fromEntries(await Promise.all(read));
  };
  const shown = async (userId: string): Promise<z.infer<typeof PersonView>> => {
    const person = await findPerson(db, userId);
    if (!person) throw notFoundAt({});
    const language = LanguageCode.safeParse(person.language).data ?? null;
    return { name: person.name, email: person.email, language, created_at: person.createdAt };
  };

  return [
    serve(getMe, async (c) => ({ status: 200, data: await shown(c.var.userId) })),
    serve(patchMe, async (c, { body }) => {
      await changePerson(db, c.var.userId, body);
      return { status: 200, data: await shown(c.var.userId) };
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
    serve(removeMe, async (c) => {
      const { userId } = c.var;
      const places = placesOf(userId, await everyRow(userId));
      // Files and vectors first: should this end halfway, the rows still say where the rest lies.
      await removeFilesAt(documents, places);
      await vectors.remove((await editionsOfUser(db, userId)).flatMap(vectorKeys));
      await eraseUser(db, userId, places);
      known.forget(userId);
      await removeFilesAt(documents, places);
      return { status: 204, data: null };
    }),
  ];
};
