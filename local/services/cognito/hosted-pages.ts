import type { IncomingMessage, ServerResponse } from "node:http";
import { errors, type Provider } from "oidc-provider";
import type { Pool } from "./graph.ts";
import { confirmForm, forgotForm, resetForm, signInForm, signUpForm } from "./pages/forms.ts";
import { type Html, html, pageHeaders, pageOf } from "./pages/page.ts";
import { type Language, languageOf, type Texts, textsIn } from "./pages/texts.ts";
import type { Outcome, SigningIn } from "./signing-in.ts";
import type { User, Users } from "./users.ts";

export interface HostedPagesOptions {
  readonly provider: Provider;
  readonly pool: Pool;
  readonly users: Users;
  readonly signingIn: SigningIn;
}

/** A sign-in under way, and what its forms need. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly uid: string;
  readonly language: Language;
  readonly t: Texts;
  /** The origin that the sign-in returns to in the end. */
  readonly returnTo: string;
  /** Whether the client asks for the form of new people. */
  readonly isForNew: boolean;
}

type Form = Readonly<Record<"email" | "password" | "code", string>>;

const BODY_LIMIT = 16_384;

async function formOf(request: IncomingMessage): Promise<Form> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) break;
    parts.push(part);
  }
  const fields = new URLSearchParams(size > BODY_LIMIT ? "" : Buffer.concat(parts).toString("utf8"));
  const text = (name: string): string => fields.get(name) ?? "";
  return { email: text("email"), password: text("password"), code: text("code").trim() };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** How many sign-ins under way are remembered. */
const REMEMBERED = 10_000;

/**
 * The pages of a pool on which people sign in, sign up, confirm their address and set a new password. They belong to a
 * sign-in that a client has begun (a cookie says which), and hold no script.
 */
export function createHostedPages({ provider, pool, users, signingIn }: HostedPagesOptions) {
  const { minimumLength } = pool.password;
  /** Whose code a sign-in waits for, by the sign-in. */
  const awaited = new Map<string, string>();
  const awaitCodeOf = (uid: string, { sub }: User): void => {
    awaited.delete(uid);
    awaited.set(uid, sub);
    const [oldest] = awaited.keys();
    if (awaited.size > REMEMBERED && oldest !== undefined) awaited.delete(oldest);
  };
  const awaitedBy = ({ uid }: Visit): User | null => users.bySub(awaited.get(uid) ?? "");

  const show = (visit: Visit, title: string, content: Html, outcome?: Outcome): void => {
    const retryAfter = outcome?.kind === "refused" ? outcome.retryAfter : undefined;
    visit.response.writeHead(retryAfter === undefined ? (outcome ? 400 : 200) : 429, {
      ...pageHeaders(visit.language, [visit.returnTo]),
      ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    });
    visit.response.end(pageOf(visit.language, title, content));
  };
  const go = ({ response }: Visit, path: string): void => {
    response.writeHead(303, { location: path }).end();
  };
  const problemOf = (outcome: Outcome | undefined) => (outcome?.kind === "refused" ? outcome.problem : null);

  const finish = async (visit: Visit, user: User): Promise<void> => {
    awaited.delete(visit.uid);
    const login = { accountId: user.sub, remember: true };
    await provider.interactionFinished(visit.request, visit.response, { login }, { mergeWithLastSubmission: false });
  };

  /** Goes on as a form's outcome says; `again` shows the form with what is wrong. */
  const proceed = async (visit: Visit, outcome: Outcome, again: () => void): Promise<void> => {
    if (outcome.kind === "signedIn") return await finish(visit, outcome.user);
    if (outcome.kind === "refused") return again();
    if (users.openCode(outcome.user.sub) === null) users.newCode(outcome.user.sub);
    awaitCodeOf(visit.uid, outcome.user);
    go(visit, "/login/confirm");
  };

  const pages = {
    signIn: (visit: Visit, email?: string, outcome?: Outcome) =>
      show(
        visit,
        visit.t.signInTitle,
        signInForm(visit.t, { email, problem: problemOf(outcome) }, pool.isOpen),
        outcome,
      ),
    signUp: (visit: Visit, email?: string, outcome?: Outcome) =>
      show(
        visit,
        visit.t.signUpTitle,
        signUpForm(visit.t, { email, problem: problemOf(outcome) }, minimumLength),
        outcome,
      ),
    confirm: (visit: Visit, user: User, outcome?: Outcome) => {
      const sent = { email: user.email, problem: problemOf(outcome) };
      show(visit, visit.t.confirmTitle, confirmForm(visit.t, sent, users.openCode(user.sub)), outcome);
    },
    forgot: (visit: Visit, email?: string, outcome?: Outcome) =>
      show(visit, visit.t.forgotTitle, forgotForm(visit.t, { email, problem: problemOf(outcome) }), outcome),
    reset: (visit: Visit, user: User, outcome?: Outcome) => {
      const shown = { code: users.openCode(user.sub), length: minimumLength };
      const sent = { email: user.email, problem: problemOf(outcome) };
      show(visit, visit.t.forgotTitle, resetForm(visit.t, sent, shown), outcome);
    },
  };

  const routes: Readonly<Record<string, (visit: Visit) => Promise<void> | void>> = {
    "GET /login": (visit) => (visit.isForNew && pool.isOpen ? go(visit, "/login/sign-up") : pages.signIn(visit)),
    "POST /login": async (visit) => {
      const { email, password } = await formOf(visit.request);
      const outcome = await signingIn.signIn(email, password, visit.t);
      await proceed(visit, outcome, () => pages.signIn(visit, email, outcome));
    },
    "POST /login/continue": (visit) => finish(visit, signingIn.localPerson()),
    "GET /login/sign-up": (visit) => pages.signUp(visit),
    "POST /login/sign-up": async (visit) => {
      const { email, password } = await formOf(visit.request);
      const address = visit.request.socket.remoteAddress ?? "";
      const outcome = await signingIn.signUp(email, password, address, visit.t);
      await proceed(visit, outcome, () => pages.signUp(visit, email, outcome));
    },
    "GET /login/confirm": (visit) => {
      const user = awaitedBy(visit);
      return user === null ? go(visit, "/login") : pages.confirm(visit, user);
    },
    "POST /login/confirm": async (visit) => {
      const { code } = await formOf(visit.request);
      const user = awaitedBy(visit);
      if (user === null || user.status !== "UNCONFIRMED") return go(visit, "/login");
      const outcome = signingIn.confirm(user, code, visit.t);
      await proceed(visit, outcome, () => pages.confirm(visit, user, outcome));
    },
    "POST /login/new-code": (visit) => {
      const user = awaitedBy(visit);
      if (user !== null) users.newCode(user.sub);
      go(visit, user === null ? "/login" : user.status === "CONFIRMED" ? "/login/reset" : "/login/confirm");
    },
    "GET /login/forgot": (visit) => pages.forgot(visit),
    "POST /login/forgot": async (visit) => {
      const { email } = await formOf(visit.request);
      const user = signingIn.forgot(email);
      if (user === null) return pages.forgot(visit, email, { kind: "refused", problem: visit.t.unconfirmedReset });
      awaitCodeOf(visit.uid, user);
      go(visit, "/login/reset");
    },
    "GET /login/reset": (visit) => {
      const user = awaitedBy(visit);
      return user === null ? go(visit, "/login/forgot") : pages.reset(visit, user);
    },
    "POST /login/reset": async (visit) => {
      const { code, password } = await formOf(visit.request);
      const user = awaitedBy(visit);
      if (user === null || user.status !== "CONFIRMED") return go(visit, "/login/forgot");
      const outcome = await signingIn.reset(user, code, password, visit.t);
      await proceed(visit, outcome, () => pages.reset(visit, user, outcome));
    },
  };

  const visitOf = async (request: IncomingMessage, response: ServerResponse): Promise<Visit> => {
    const { uid, params } = await provider.interactionDetails(request, response);
    const asked = textOf(params.lang) ?? textOf(params.ui_locales);
    const language = languageOf(asked, request.headers["accept-language"]);
    const returnTo = new URL(String(params.redirect_uri)).origin;
    const isForNew = params.screen_hint === "signup";
    return { request, response, uid, language, t: textsIn(language), returnTo, isForNew };
  };

  /** Answers a request below `/login`; false if there is no such page. */
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const route = routes[`${request.method} ${path}`];
    if (route === undefined) return false;
    try {
      await route(await visitOf(request, response));
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      const language = languageOf(undefined, request.headers["accept-language"]);
      const t = textsIn(language);
      response.writeHead(400, pageHeaders(language, [])).end(pageOf(language, t.over, html`<p>${t.overHint}</p>`));
    }
    return true;
  };
}
