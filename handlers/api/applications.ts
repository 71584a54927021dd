import { randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";
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
import { derivedId } from "../../delivery/ids.ts";
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
import { readCursor, writeCursor } from "./cursor.ts";
import { subjectOf } from "./identify.ts";
import { type Env, fieldErrors, Refusal, readJson, reply } from "./reply.ts";
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

const Query = z.object({
  status: z.enum(applicationStatuses).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().optional(),
});

/** Where a page ends; a cursor means nothing to anybody but us. */
const Position = z.tuple([z.iso.datetime(), Id]);

const notFound = () =>
  new Refusal(404, [{ code: "not_found", message: "There is no such application, or it isn't yours." }]);

const idOf = (text: string): string => {
  const id = Id.safeParse(text);
  if (!id.success) throw notFound();
  return id.data;
};

const checked = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal(422, fieldErrors(parsed.error));
  return parsed.data;
};

const view = (application: Application) => ({
  application_id: application.applicationId,
  company: application.company,
  role: application.role,
  status: application.status,
  source: application.source,
  notes: application.notes,
  request_id: application.requestId,
  fit_score: application.fitScore,
  history: application.history,
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
  const { userId, subjectKey } = c.var;
  const changeId = randomUUID();
  const requestId = derivedId("analytics of", userId);
  const subject = subjectOf(userId, subjectKey);
  const origin = {
    agent: "api",
    idCause: changeId,
    causationId: null,
    requestId,
    subject,
    wants: [...wantsOf("get_analytics")],
    now: new Date(),
  };
  return outgoing(origin, [announce(ApplicationChanged, { applicationId, from, to })]).map(
    (event): StatusMove => ({ changeId, status: to, at, event, standing: { requestId, subject } }),
  )[0];
}

/** `/applications`: what a person has applied for, where each stands, and how it came there. */
export const applicationRoutes = ({ db, publish }: { readonly db: Db; readonly publish: Publish }) => {
  const send = (move: StatusMove) => sendNow({ db, publish }, move.standing.requestId, [move.event]);
  const shown = async (c: Context<Env>, status: 200 | 201, applicationId: string) => {
    const application = await findApplication(db, c.var.userId, applicationId);
    if (!application) throw notFound();
    return reply(c, status, view(application));
  };

  return new Hono<Env>()
    .get("/applications", async (c) => {
      const { status, limit, cursor } = checked(Query, c.req.query());
      const position = readCursor(cursor, Position);
      const after = position ? { createdAt: position[0], applicationId: position[1] } : null;
      const found = await listApplications(db, c.var.userId, { after, status: status ?? null, limit: limit + 1 });
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      const next = last ? writeCursor([last.createdAt, last.applicationId]) : null;
      return reply(c, 200, { applications: page.map(view), next_cursor: next });
    })
    .post("/applications", async (c) => {
      const body = checked(NewBody, await readJson(c.req.raw));
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
      return await shown(c, 201, applicationId);
    })
    .get("/applications/:application_id", (c) => shown(c, 200, idOf(c.req.param("application_id"))))
    .patch("/applications/:application_id", async (c) => {
      const applicationId = idOf(c.req.param("application_id"));
      const { status, at, ...edit } = checked(EditBody, await readJson(c.req.raw));
      const before = await findApplication(db, c.var.userId, applicationId);
      if (!before) throw notFound();
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
      if (!changed) throw notFound();
      if (move) await send(move);
      return await shown(c, 200, applicationId);
    })
    .delete("/applications/:application_id", async (c) => {
      if (!(await deleteApplication(db, c.var.userId, idOf(c.req.param("application_id"))))) throw notFound();
      return c.body(null, 204);
    });
};
