import type { Pool } from "./graph.ts";
import type { Texts } from "./pages/texts.ts";
import { conforms, hashed, matches } from "./passwords.ts";
import { normalized, type User, type Users } from "./users.ts";

/** What came of a form: somebody is signed in, somebody must confirm an address, or something is wrong. */
export type Outcome =
  | { readonly kind: "signedIn"; readonly user: User }
  | { readonly kind: "unconfirmed"; readonly user: User }
  | { readonly kind: "refused"; readonly problem: string; readonly retryAfter?: number };

const refused = (problem: string, retryAfter?: number): Outcome => ({
  kind: "refused",
  problem,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(text);

const LOCAL_EMAIL = "local.person@example.com";

/** What people can do about their accounts. */
export function createSigningIn(users: Users, pool: Pool) {
  const { minimumLength } = pool.password;

  /** The person of this machine, who needs no form and is in every group. */
  const localPerson = (): User => {
    const groups = [...pool.groups];
    const known = users.byEmail(LOCAL_EMAIL) ?? users.add(LOCAL_EMAIL, { status: "CONFIRMED", password: null, groups });
    if (!known) throw new Error("the local person was neither found nor made");
    return known;
  };

  return {
    localPerson,

    async signIn(email: string, password: string, t: Texts): Promise<Outcome> {
      const user = users.byEmail(email);
      const wait = user === null ? 0 : users.lockedFor(user.sub);
      if (wait > 0) return refused(t.locked(wait), wait);
      const isRight = await matches(password, user?.password ?? null);
      if (user !== null) users.tried(user.sub, isRight);
      if (user === null || !isRight) return refused(t.wrongPassword);
      if (user.status === "CONFIRMED") return { kind: "signedIn", user };
      return user.status === "UNCONFIRMED" ? { kind: "unconfirmed", user } : refused(t.wrongPassword);
    },

    async signUp(email: string, password: string, address: string, t: Texts): Promise<Outcome> {
      if (!pool.isOpen) return refused(t.closed);
      if (!isEmail(normalized(email))) return refused(t.badEmail);
      if (!conforms(password, pool.password)) return refused(t.weak(minimumLength));
      const wait = users.signUpWait(address);
      if (wait > 0) return refused(t.tooMany(Math.ceil(wait / 60)), wait);
      const user = users.add(email, { status: "UNCONFIRMED", password: await hashed(password) });
      if (user === null) return refused(t.taken);
      users.newCode(user.sub);
      return { kind: "unconfirmed", user };
    },

    confirm(user: User, code: string, t: Texts): Outcome {
      if (!users.takeCode(user.sub, code)) return refused(t.wrongCode);
      users.setStatus(user.sub, "CONFIRMED");
      return { kind: "signedIn", user };
    },

    /** Starts setting a new password; null if this account has none that could be set. */
    forgot(email: string): User | null {
      const user = users.byEmail(email);
      if (user === null || user.status !== "CONFIRMED" || user.password === null) return null;
      users.newCode(user.sub);
      return user;
    },

    async reset(user: User, code: string, password: string, t: Texts): Promise<Outcome> {
      if (!conforms(password, pool.password)) return refused(t.weak(minimumLength));
      if (!users.takeCode(user.sub, code)) return refused(t.wrongCode);
      users.setPassword(user.sub, await hashed(password));
      users.tried(user.sub, true);
      return { kind: "signedIn", user };
    },
  };
}

export type SigningIn = ReturnType<typeof createSigningIn>;
