import { useMutation } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { settled } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { Panel } from "../../design/panel.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useSession } from "../../session/context.tsx";

/** Leaving, here or on all devices; there is nothing to leave where nobody signs in. */
export function SessionPanel() {
  const { t } = useTranslation("settings");
  const client = useClient();
  const session = useSession();
  const leaving = useMutation({
    mutationFn: () => settled(client.POST("/me/sign-out")),
    onSuccess: () => session.signOut(),
  });
  if (!session.hasSignIn) return null;
  return (
    <Panel title={t("session")} titleId="session">
      <p className="soft small">{t("sessionHint")}</p>
      {leaving.error ? <ErrorNote error={leaving.error} /> : null}
      <div className="row">
        <Button onPress={() => void session.signOut()}>
          <LogOut aria-hidden="true" />
          {t("signOut")}
        </Button>
        <Button look="quiet" onPress={() => leaving.mutate()} isPending={leaving.isPending}>
          {t("signOutEverywhere")}
        </Button>
      </div>
    </Panel>
  );
}
