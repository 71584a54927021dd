import { randomUUID } from "node:crypto";
import * as z from "zod";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { Db } from "../../db/connect.ts";
import { type CvVersion, changeCv, deleteCv, findCv, listCvs, saveCorrection } from "../../db/cvs.ts";
import { type Documents, keys } from "../../db/documents.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import { CvProfile } from "../../schemas/cv.ts";
import { CvCorrected } from "../../schemas/events.ts";
import { Id } from "../../schemas/primitives.ts";
import { wantsOf } from "../../schemas/requests.ts";
import { CvProfileView, CvView } from "../../schemas/views.ts";
import { digestOf } from "../shared/cv-digest.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import { cvView, exampleOfContent, exampleOfCv, exampleOfProfile } from "./cv-view.ts";
import { standingOf } from "./identify.ts";
import { PageQuery, pageOf, placeOf } from "./paging.ts";
import { refuse } from "./reply.ts";
import { sendNow } from "./send.ts";

const Params = z.object({ cv_id: Id });
const example = exampleOfCv;
const refusals = { 404: "There is no such CV, or it isn't yours." };

const { meta: _, ...content } = CvProfile.shape;
/** What a person says about their CV: JSON Resume. The rest of a profile follows from it; a `meta` is passed over. */
const ContentBody = z.strictObject({ ...content, meta: z.unknown().optional() });

export const listMyCvs = operation({
  id: "listCvs",
  method: "get",
  tagged: true,
  path: "/cvs",
  tag: "CVs",
  summary: "My CVs with all their versions, newest first",
  query: PageQuery,
  answers: {
    200: {
      description: "A page of them.",
      data: z.object({ cvs: z.array(CvView), next_cursor: z.string().nullable() }),
      example: { cvs: [example], next_cursor: null },
    },
  },
});

export const getCv = operation({
  id: "getCv",
  method: "get",
  tagged: true,
  path: "/cvs/{cv_id}",
  tag: "CVs",
  summary: "One version with what was read of it",
  description: "`profile` is JSON Resume; `meta.careerassist.fields` names page and line of each field.",
  params: Params,
  answers: {
    200: { description: "The version.", data: CvProfileView, example: { ...example, profile: exampleOfProfile } },
  },
  refusals,
});

export const patchCv = operation({
  id: "changeCv",
  method: "patch",
  path: "/cvs/{cv_id}",
  tag: "CVs",
  summary: "Rename a version, or make it the one that I work with",
  params: Params,
  body: z.strictObject({ name: z.string().trim().min(1).max(255).optional(), is_primary: z.boolean().optional() }),
  bodyExample: { name: "CV for backend roles", is_primary: true },
  answers: { 200: { description: "The version as it is now.", data: CvView, example } },
  refusals,
});

export const putCvProfile = operation({
  id: "correctCv",
  method: "put",
  path: "/cvs/{cv_id}/profile",
  tag: "CVs",
  limit: "corrections",
  summary: "Correct what was read",
  description:
    "The correction is a version of its own; later analyses of the same file use it. What is left as it was keeps its page and line.",
  params: Params,
  body: ContentBody,
  bodyExample: exampleOfContent,
  answers: {
    201: {
      description: "The corrected version.",
      data: CvProfileView,
      example: { ...example, origin: "correction", parent_cv_id: example.cv_id, profile: exampleOfProfile },
    },
  },
  refusals,
});

export const removeCv = operation({
  id: "deleteCv",
  method: "delete",
  path: "/cvs/{cv_id}",
  tag: "CVs",
  summary: "Delete a version and its files",
  description: "A file that another version was read from stays until that one is deleted, too.",
  params: Params,
  answers: { 204: { description: "It is gone.", data: null } },
  refusals,
});

/** The corrected profile. Throws Refusal where nothing is left of a CV. */
async function corrected(original: CvProfile, content: z.infer<typeof ContentBody>): Promise<CvProfile> {
  const { meta: _, ...said } = content;
  // Loaded when the first correction comes: a start of the API shall not wait for tables that few calls need.
  const { correctCv } = await import("../../career/cv/correct-cv.ts");
  try {
    return correctCv(original, said, new Date());
  } catch (error) {
    if (error instanceof UnreadableDocument) throw refuse(422, error.code, "basics");
    throw error;
  }
}

interface CvTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly publish: Publish;
}

/** `/cvs`: the versions of a person's CVs, what was read of each, and their own corrections. */
export const cvRoutes = ({ db, documents, publish }: CvTools) => {
  const versionOf = async (userId: string, cvId: string): Promise<CvVersion> => {
    const version = await findCv(db, userId, cvId);
    if (!version) throw notFoundAt({ refusals });
    return version;
  };
  const profileOf = async ({ profileKey }: CvVersion): Promise<CvProfile> => {
    const profile = await documents.readJson(profileKey, CvProfile);
    if (!profile) throw notFoundAt({ refusals });
    return profile;
  };

  return [
    serve(listMyCvs, async (c, { query: { limit, cursor } }) => {
      const listed = await listCvs(db, c.var.userId, { after: placeOf(cursor), limit: limit + 1 });
      const { items, nextCursor } = pageOf(listed, limit, ({ createdAt, cvId }) => ({ createdAt, id: cvId }));
      return { status: 200, data: { cvs: items.map(cvView), next_cursor: nextCursor } };
    }),
    serve(getCv, async (c, { params }) => {
      const version = await versionOf(c.var.userId, params.cv_id);
      return { status: 200, data: { ...cvView(version), profile: await profileOf(version) } };
    }),
    serve(patchCv, async (c, { params, body }) => {
      const edit = { name: body.name, isPrimary: body.is_primary };
      if (!(await changeCv(db, c.var.userId, params.cv_id, edit))) throw notFoundAt({ refusals });
      return { status: 200, data: cvView(await versionOf(c.var.userId, params.cv_id)) };
    }),
    serve(putCvProfile, async (c, { params: { cv_id: parentCvId }, body }) => {
      const { userId } = c.var;
      const profile = await corrected(await profileOf(await versionOf(userId, parentCvId)), body);
      const cvId = randomUUID();
      const profileKey = keys.corrected(cvId);
      const standing = standingOf(c.var);
      const origin = {
        agent: "api",
        idCause: cvId,
        causationId: null,
        ...standing,
        wants: [...wantsOf("get_analytics")],
        now: new Date(),
      };
      await documents.writeJson(profileKey, profile);
      for (const event of outgoing(origin, [announce(CvCorrected, { cvId, parentCvId })])) {
        const correction = { cvId, parentCvId, profileKey, digest: digestOf(profile), event, standing };
        if (!(await saveCorrection(db, userId, correction))) {
          await documents.remove(profileKey);
          throw notFoundAt({ refusals });
        }
        await sendNow({ db, publish }, standing.requestId, [event]);
      }
      c.header("Location", `/api/v1/cvs/${cvId}`);
      return { status: 201, data: { ...cvView(await versionOf(userId, cvId)), profile } };
    }),
    serve(removeCv, async (c, { params }) => {
      const files = await deleteCv(db, c.var.userId, params.cv_id);
      if (files === null) throw notFoundAt({ refusals });
      await Promise.all(files.map((key) => documents.remove(key)));
      return { status: 204, data: null };
    }),
  ];
};
