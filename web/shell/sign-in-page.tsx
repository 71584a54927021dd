import { useRouterState } from "@tanstack/react-router";
import { FileCheck2, Quote, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../design/button.tsx";
import { Note } from "../design/notes.tsx";
import { useSession } from "../session/context.tsx";
import { SIGNED_IN } from "../session/places.ts";
import { Brand } from "./brand.tsx";
import { FinishSignIn } from "./finish-sign-in.tsx";
import { PageTitle } from "./page-title.tsx";

const reasons = [
  { text: "signIn.quoted", icon: Quote },
  { text: "signIn.documents", icon: FileCheck2 },
  { text: "signIn.private", icon: ShieldCheck },
] as const;

/** What people see who are not signed in, wherever they came to. */
export function SignInPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname, href } = useRouterState({ select: ({ location }) => location });
  const [isLeaving, setLeaving] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (pathname === SIGNED_IN) return <FinishSignIn />;
  const signIn = async () => {
    setLeaving(true);
    setFailed(false);
    try {
      await session.signIn(href);
    } catch {
      // Whoever signs people in can't be reached; there is nothing that a person could read in the error itself.
      setFailed(true);
      setLeaving(false);
    }
  };
  return (
    <main id="main" className="sign-in" tabIndex={-1}>
      <div className="sign-in-sheet panel stack">
        <Brand />
        <PageTitle>{t("signIn.title")}</PageTitle>
        <ul className="stack soft">
          {reasons.map(({ text, icon: Icon }) => (
            <li key={text} className="sign-in-reason">
              <Icon className="icon" aria-hidden="true" />
              {t(text)}
            </li>
          ))}
        </ul>
        <Button look="primary" size="large" onPress={signIn} isPending={isLeaving}>
          {t("signIn.action")}
        </Button>
        {hasFailed ? (
          <Note tone="bad" role="alert">
            {t("signIn.unreachable")}
          </Note>
        ) : null}
      </div>
    </main>
  );
}
