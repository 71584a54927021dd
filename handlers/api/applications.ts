import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import * as z from "zod";
import {
  type ApplicationEdit,
  changeApplication,
  deleteApplication,
  enterApplication,
  findApplication,
  listApplications,
  type StatusMove,
} from "../../db/applications.ts";
import type { Db } from "../../db/connect.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import {
  type Application,
  ApplicationSource,
  type ApplicationStatus,
  applicationStatuses,
} from "../../schemas/applications.ts";
import { ApplicationChanged } from "../../schemas/events.ts";
import { Id } from "../../schemas/primitives.ts";
import { wantsOf } from "../../schemas/requests.ts";
import { ApplicationView } from "../../schemas/views.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import { standingOf } from "./identify.ts";
import { PageQuery, pageOf, placeOf } from "./paging.ts";
import { type Env, Refusal } from "./reply.ts";
import { sendNow } from "./send.ts";

const Name = z.string().trim().min(1).max(200);
const Notes = z.string().max(10_000);
/** An hour ahead is the clock of another machine; more is a mistake. */
const AHEAD_MS = 3_600_000;
const At = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .refine((at) => Date.parse(at) < Date.now() + AHEAD_MS, "a status can't be reached in the future");

const NewBody = z.strictObject({
  company: Name.nullish(),
  role: Name.nullish(),
  status: z.enum(applicationStatuses).default("saved"),
  source: ApplicationSource.nullish(),
  notes: Notes.nullish(),
  /** The request whose analysis and documents belong to it. */
  request_id: Id.optional(),
  at: At.optional(),
});

const EditBody = z.strictObject({
  company: Name.nullish(),
  role: Name.nullish(),
  status: z.enum(applicationStatuses).optional(),
  source: ApplicationSource.nullish(),
  notes: Notes.nullish(),
  /** When the new status was reached; now if not given. */
  at: At.optional(),
});

const Params = z.object({ application_id: Id });
const refusals = { 404: "There is no such application, or it isn't yours." };

const example = {
  application_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a007",
  company: "Northwind Samples",
  role: "Backend Engineer",
  status: "applied",
  source: "referral",
  notes: null,
  request_id: null,
  fit_score: null,
  history: [{ status: "applied", at: "2026-11-20T09:30:00.000Z" }],
  created_at: "2026-11-20T09:30:00.000Z",
};

export const listMyApplications = operation({
  id: "listApplications",
  method: "get",
  tagged: true,
  path: "/applications",
  tag: "Applications",
  summary: "My applications, newest first",
  query: PageQuery.extend({ status: z.enum(applicationStatuses).optional() }),
  answers: {
    200: {
      description: "A page of them.",
      data: z.object({ applications: z.array(ApplicationView), next_cursor: z.string().nullable() }),
      example: { applications: [example], next_cursor: null },
    },
  },
});

export const postApplication = operation({
  id: "enterApplication",
  method: "post",
  path: "/applications",
  tag: "Applications",
  summary: "Enter an application",
  description: "Company and role are taken from the posting of `request_id` if left out.",
  body: NewBody,
  bodyExample: { company: example.company, role: example.role, status: "applied", source: "referral" },
  answers: { 201: { description: "It is entered.", data: ApplicationView, example } },
});

export const getApplication = operation({
  id: "getApplication",
  method: "get",
  tagged: true,
  path: "/applications/{application_id}",
  tag: "Applications",
  summary: "One application with its history",
  params: Params,
  answers: { 200: { description: "The application.", data: ApplicationView, example } },
  refusals,
});

export const patchApplication = operation({
  id: "changeApplication",
  method: "patch",
  path: "/applications/{application_id}",
  tag: "Applications",
  summary: "Change an application or its status",
  params: Params,
  body: EditBody,
  bodyExample: { status: "interview", notes: "Second round on Thursday" },
  answers: { 200: { description: "The application as it is now.", data: ApplicationView, example } },
  refusals,
});

export const removeApplication = operation({
  id: "deleteApplication",
  method: "delete",
  path: "/applications/{application_id}",
  tag: "Applications",
  summary: "Delete an application with its history",
  params: Params,
  answers: { 204: { description: "It is gone.", data: null } },
  refusals,
});

const view = (application: Application): ApplicationView => ({
  application_id: application.applicationId,
  company: application.company,
  role: application.role,
  status: application.status,
  source: application.source,
  notes: application.notes,
  request_id: application.requestId,
  fit_score: application.fitScore,
  history: [...application.history],
  created_at: application.createdAt,
});

/** The line of history and the event of a status that was reached. */
function moveTo(
  c: Context<Env>,
  applicationId: string,
  from: ApplicationStatus | null,
  to: ApplicationStatus,
  at: string,
) {
  const changeId = randomUUID();
  const standing = standingOf(c.var);
  const origin = {
    agent: "api",
    idCause: changeId,
    causationId: null,
    ...standing,
    wants: [...wantsOf("get_analytics")],
    now: new Date(),
  };
  return outgoing(origin, [announce(ApplicationChanged, { applicationId, from, to })]).map(
    (event): StatusMove => ({ changeId, status: to, at, event, standing }),
  )[0];
}

/** `/applications`: what a person has applied for, where each stands, and how it came there. */
export const applicationRoutes = ({ db, publish }: { readonly db: Db; readonly publish: Publish }) => {
  const send = (move: StatusMove) => sendNow({ db, publish }, move.standing.requestId, [move.event]);
  const found = async (c: Context<Env>, applicationId: string): Promise<ApplicationView> => {
    const application = await findApplication(db, c.var.userId, applicationId);
    if (!application) throw notFoundAt({ refusals });
    return view(application);
  };

  return [
    serve(listMyApplications, async (c, { query: { status, limit, cursor } }) => {
      const page = { after: placeOf(cursor), limit: limit + 1 };
      const listed = await listApplications(db, c.var.userId, page, status ?? null);
      const placed = ({ createdAt, applicationId }: Application) => ({ createdAt, id: applicationId });
      const { items, nextCursor } = pageOf(listed, limit, placed);
      return { status: 200, data: { applications: items.map(view), next_cursor: nextCursor } };
    }),
    serve(postApplication, async (c, { body }) => {
      const applicationId = randomUUID();
      const move = moveTo(c, applicationId, null, body.status, body.at ?? new Date().toISOString());
      if (!move) throw new Error("a change of status has an event");
      const application = {
        applicationId,
        userId: c.var.userId,
        requestId: body.request_id ?? null,
        company: body.company ?? null,
        role: body.role ?? null,
        source: body.source ?? null,
        notes: body.notes ?? null,
      };
      if (!(await enterApplication(db, application, move))) {
        const message = "There is no such request, or it isn't yours.";
        throw new Refusal(422, [{ code: "not_found", message, field: "request_id" }]);
      }
      await send(move);
      c.header("Location", `/api/v1/applications/${applicationId}`);
      return { status: 201, data: await found(c, applicationId) };
    }),
    serve(getApplication, async (c, { params }) => ({ status: 200, data: await found(c, params.application_id) })),
    serve(patchApplication, async (c, { params: { application_id: applicationId }, body }) => {
      const { status, at, ...edit } = body;
      const before = await findApplication(db, c.var.userId, applicationId);
      if (!before) throw notFoundAt({ refusals });
      if (at !== undefined && status === undefined) {
        throw new Refusal(422, [{ code: "unexpected", message: "at needs a status", field: "at" }]);
      }
      const isMove = status !== undefined && status !== before.status;
      const move = isMove ? moveTo(c, applicationId, before.status, status, at ?? new Date().toISOString()) : undefined;
      const changed = await changeApplication(
        db,
        c.var.userId,
        applicationId,
        edit satisfies ApplicationEdit,
        move ?? null,
      );
      if (!changed) throw notFoundAt({ refusals });
      if (move) await send(move);
      return { status: 200, data: await found(c, applicationId) };
    }),
    serve(removeApplication, async (c, { params }) => {
      if (!(await deleteApplication(db, c.var.userId, params.application_id))) throw notFoundAt({ refusals });
      return { status: 204, data: null };
    }),
  ];
};
