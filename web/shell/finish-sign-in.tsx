import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../design/button.tsx";
import { Note } from "../design/notes.tsx";
import { Spinner } from "../design/waiting.tsx";
import { useSession } from "../session/context.tsx";
import { PageTitle } from "./page-title.tsx";

/** Where the issuer sends people back to: takes its answer and goes on to where they wanted to go. */
export function FinishSignIn() {
  const { t } = useTranslation();
  const session = useSession();
  const router = useRouter();
  const [hasFailed, setFailed] = useState(false);
  const started = useRef(false);
  useEffect(() => {
    // An answer of the issuer can be taken once.
    if (started.current) return;
    started.current = true;
    session.finishSignIn().then(
      (path) => router.history.replace(path),
      () => setFailed(true),
    );
  }, [session, router]);
  return (
    <main id="main" className="sign-in" tabIndex={-1}>
      <div className="sign-in-sheet panel stack">
        <PageTitle>{hasFailed ? t("signIn.failed") : t("signIn.finishing")}</PageTitle>
        {hasFailed ? (
          <>
            <Note tone="bad" role="alert">
              {t("signIn.failedText")}
            </Note>
            <Button look="primary" onPress={() => void session.signIn("/")}>
              {t("tryAgain")}
            </Button>
          </>
        ) : (
          <Spinner />
        )}
      </div>
    </main>
  );
}
