import { LogOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../../design/button.tsx";
import { Panel } from "../../design/panel.tsx";
import { useSession } from "../../session/context.tsx";

/** Leaving; there is nothing to leave where nobody signs in. */
export function SessionPanel() {
  const { t } = useTranslation("settings");
  const session = useSession();
  if (!session.hasSignIn) return null;
  return (
    <Panel title={t("session")} titleId="session">
      <div className="row">
        <Button onPress={() => void session.signOut()}>
          <LogOut aria-hidden="true" />
          {t("signOut")}
        </Button>
      </div>
    </Panel>
  );
}
