import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { findCv, saveTailored } from "../../db/cvs.ts";
import { type Documents, keys } from "../../db/documents.ts";
import { requestState } from "../../db/requests.ts";
import { CvProfile } from "../../schemas/cv.ts";
import { Id } from "../../schemas/primitives.ts";
import { CvRewrite } from "../../schemas/rewrite.ts";
import { CvProfileView } from "../../schemas/views.ts";
import { digestOf } from "../shared/cv-digest.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import { cvView, exampleOfCv, exampleOfProfile } from "./cv-view.ts";
import { Refusal } from "./reply.ts";

const refusals = {
  404: "There is no such request, or it isn't yours.",
  409: "The request has no rewrite, or not yet.",
};

export const postTailored = operation({
  id: "saveTailoredCv",
  method: "post",
  path: "/jobs/{job_id}/cvs",
  tag: "CVs",
  summary: "Keep the tailored CV with the changes that I accept",
  description:
    "A version of its own, made of the CV that was read and the changes of the rewrite but those in `undone`. Other analyses can start from it; the versions before stay.",
  params: z.object({ job_id: Id }),
  body: z.strictObject({
    undone: z
      .array(z.string().regex(/^c\d+$/))
      .max(1_000)
      .default([]),
    name: z.string().trim().min(1).max(255).optional(),
  }),
  bodyExample: { undone: ["c2"], name: "CV for Northwind Samples" },
  answers: {
    201: {
      description: "The version.",
      data: CvProfileView,
      example: { ...exampleOfCv, origin: "rewrite", parent_cv_id: exampleOfCv.cv_id, profile: exampleOfProfile },
    },
  },
  refusals,
});

interface TailoredTools {
  readonly db: Db;
  readonly documents: Documents;
}

/** `POST /jobs/{job_id}/cvs`: what a person makes of a rewrite, as a version of their CV. */
export const tailoredRoutes = ({ db, documents }: TailoredTools) => [
  serve(postTailored, async (c, { params, body: { undone, name } }) => {
    const { userId } = c.var;
    const state = await requestState(db, userId, params.job_id);
    const source = state?.cv_id ? await findCv(db, userId, state.cv_id) : null;
    if (!state) throw notFoundAt({ refusals });
    const [cv, rewrite] = await Promise.all([
      source && documents.readJson(source.profileKey, CvProfile),
      state.rewrite_key === null ? null : documents.readJson(state.rewrite_key, CvRewrite),
    ]);
    if (!source || !cv || !rewrite) throw new Refusal(409, [{ code: "not_there", message: refusals[409] }]);

    const left = new Set(undone);
    const accepted = rewrite.changes.filter(({ id }) => !left.has(id));
    // Loaded when it is first asked for: a start of the API shall not wait for the tables of skills.
    const { applyChanges } = await import("../../career/writing/apply-changes.ts");
    const profile = applyChanges(cv, accepted);
    const cvId = randomUUID();
    const profileKey = keys.corrected(cvId);
    await documents.writeJson(profileKey, profile);
    const tailored = {
      cvId,
      requestId: state.job_id,
      parentCvId: source.cvId,
      profileKey,
      name: name ?? source.name,
      digest: digestOf(profile),
    };
    const saved = (await saveTailored(db, userId, tailored)) ? await findCv(db, userId, cvId) : null;
    if (!saved) {
      await documents.remove(profileKey);
      throw notFoundAt({ refusals });
    }
    c.header("Location", `/api/v1/cvs/${cvId}`);
    return { status: 201, data: { ...cvView(saved), profile } };
  }),
];
