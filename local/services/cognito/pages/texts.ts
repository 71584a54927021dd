/** The texts of the pool's pages. */
const en = {
  signIn: "Sign in",
  signInTitle: "Sign in to CareerAssist",
  signUp: "Sign up",
  signUpTitle: "Make an account",
  confirmTitle: "Confirm your e-mail address",
  forgotTitle: "Set a new password",
  email: "E-mail address",
  password: "Password",
  newPassword: "New password",
  code: "Code",
  atLeast: (count: number) => `At least ${count} characters.`,
  confirm: "Confirm",
  sendCode: "Get a code",
  newCode: "Get a new code",
  setPassword: "Set password",
  forgot: "Forgot your password?",
  noAccount: "No account yet?",
  haveAccount: "You have an account?",
  local: "Continue as the local person",
  localHint: "This CareerAssist runs on this machine. You can go on without an account.",
  or: "or",
  codeShown: (email: string) => `No mail is sent on this machine. The code for ${email} is:`,
  codeOver: "The code has run out. Get a new one.",
  wrongPassword: "The e-mail address or the password isn't right.",
  locked: (seconds: number) => `Too many wrong passwords. Try again in ${seconds} s.`,
  wrongCode: "This isn't the code.",
  badEmail: "This isn't an e-mail address.",
  weak: (count: number) => `The password needs at least ${count} characters and no spaces around it.`,
  taken: "This address has an account. Sign in, or set a new password.",
  tooMany: (minutes: number) => `Too many people have signed up from here. Try again in ${minutes} min.`,
  closed: "Nobody can sign up here; ask whoever runs this installation.",
  unconfirmedReset: "No account with this address can be changed like this.",
  over: "This sign-in has run out",
  overHint: "Go back to where you came from and sign in again.",
  failed: "This sign-in can't go on",
  signedOut: "You are signed out",
};

export type Texts = typeof en;

const de: Texts = {
  signIn: "Anmelden",
  signInTitle: "Bei CareerAssist anmelden",
  signUp: "Registrieren",
  signUpTitle: "Konto anlegen",
  confirmTitle: "E-Mail-Adresse bestätigen",
  forgotTitle: "Neues Passwort setzen",
  email: "E-Mail-Adresse",
  password: "Passwort",
  newPassword: "Neues Passwort",
  code: "Code",
  atLeast: (count) => `Mindestens ${count} Zeichen.`,
  confirm: "Bestätigen",
  sendCode: "Code anfordern",
  newCode: "Neuen Code anfordern",
  setPassword: "Passwort setzen",
  forgot: "Passwort vergessen?",
  noAccount: "Noch kein Konto?",
  haveAccount: "Sie haben ein Konto?",
  local: "Als lokale Person fortfahren",
  localHint: "Dieses CareerAssist läuft auf diesem Rechner. Es geht auch ohne Konto.",
  or: "oder",
  codeShown: (email) => `Auf diesem Rechner wird keine E-Mail verschickt. Der Code für ${email} lautet:`,
  codeOver: "Der Code ist abgelaufen. Fordern Sie einen neuen an.",
  wrongPassword: "E-Mail-Adresse oder Passwort stimmt nicht.",
  locked: (seconds) => `Zu viele falsche Passwörter. Versuchen Sie es in ${seconds} s noch einmal.`,
  wrongCode: "Das ist nicht der Code.",
  badEmail: "Das ist keine E-Mail-Adresse.",
  weak: (count) => `Das Passwort braucht mindestens ${count} Zeichen und keine Leerzeichen am Rand.`,
  taken: "Zu dieser Adresse gibt es ein Konto. Melden Sie sich an, oder setzen Sie ein neues Passwort.",
  tooMany: (minutes) => `Von hier aus haben sich zu viele registriert. Versuchen Sie es in ${minutes} min noch einmal.`,
  closed: "Hier kann sich niemand registrieren; fragen Sie, wer diese Installation betreibt.",
  unconfirmedReset: "Zu dieser Adresse gibt es kein Konto, das sich so ändern lässt.",
  over: "Diese Anmeldung ist abgelaufen",
  overHint: "Gehen Sie dorthin zurück, woher Sie kamen, und melden Sie sich neu an.",
  failed: "Diese Anmeldung kann nicht weitergehen",
  signedOut: "Sie sind abgemeldet",
};

export type Language = "en" | "de";
const catalogues: Readonly<Record<Language, Texts>> = { en, de };

/** The language of a page: the one that is asked for (`lang`, `ui_locales`), else the browser's first that we speak. */
export function languageOf(asked: string | undefined, acceptLanguage: string | undefined): Language {
  const wishes = [...(asked ?? "").split(/[\s,]+/), ...(acceptLanguage ?? "").split(",")];
  for (const wish of wishes) {
    const primary = wish.trim().slice(0, 2).toLowerCase();
    if (primary === "de" || primary === "en") return primary;
  }
  return "en";
}

export const textsIn = (language: Language): Texts => catalogues[language];
