import type { Configuration } from "./configuration.ts";

/** Whoever uses the app, as far as their browser knows. The API takes the person from the token alone. */
export interface Person {
  readonly name: string | null;
  readonly email: string | null;
  /** What is shown follows from these; what is allowed is the API's to say. */
  readonly roles: readonly string[];
}

/** How people come in and go. Nothing else in the app knows who signs them in. */
export interface Session {
  /** Null while nobody is signed in. */
  readonly person: Person | null;
  /** False where there is no sign-in at all: then there is nothing to sign out of. */
  readonly hasSignIn: boolean;
  /** The bearer token of the person, fresh enough to be used; null where none is needed or nobody is signed in. */
  token(): Promise<string | null>;
  /** Leaves for the issuer's page, and comes back to `returnTo`, a path of this app. */
  signIn(returnTo: string): Promise<void>;
  signOut(): Promise<void>;
  /** Ends the issuer's answer to a sign-in. Answers the path to go on to. */
  finishSignIn(): Promise<string>;
  /** Calls back when the person changes. Answers how to stop that. */
  onChange(listener: () => void): () => void;
}

/** A place without sign-in, such as the development server: everything belongs to whoever sits at the machine. */
const atHome: Session = {
  person: { name: null, email: null, roles: ["user", "operator", "data"] },
  hasSignIn: false,
  token: async () => null,
  signIn: async () => undefined,
  signOut: async () => undefined,
  finishSignIn: async () => "/",
  onChange: () => () => undefined,
};

/** The session of this place. What signs people in is loaded only where somebody does. */
export async function openSession(configuration: Configuration): Promise<Session> {
  if (configuration.issuer === null) return atHome;
  const { oidcSession } = await import("./oidc.ts");
  return await oidcSession(configuration, configuration.issuer);
}
