import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Download, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { settled, unwrap } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { saveFrom } from "../../api/save-file.ts";
import { announce } from "../../design/announce.tsx";
import { Button } from "../../design/button.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { TextField } from "../../design/fields.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { useSession } from "../../session/context.tsx";

/** All that is mine: to take away, and to erase. */
export function DataPanel() {
  const { t } = useTranslation("settings");
  const { bytes } = useFormats();
  const client = useClient();
  const [isAsking, setAsking] = useState(false);
  const exporting = useMutation({
    mutationFn: () => unwrap(client.GET("/me/export")),
    onSuccess: ({ url, file_name: name, bytes: size }) => {
      saveFrom(url, name);
      toast(t("exported", { name, size: bytes(size) }));
    },
  });
  return (
    <Panel title={t("data")} titleId="data">
      <div className="stack" style={{ "--gap": "var(--s2)" }}>
        <h3>{t("exportTitle")}</h3>
        <p className="soft small">{t("exportText")}</p>
        {exporting.error ? <ErrorNote error={exporting.error} /> : null}
        <div>
          <Button onPress={() => exporting.mutate()} isPending={exporting.isPending}>
            <Download aria-hidden="true" />
            {t("export")}
          </Button>
        </div>
      </div>
      <div className="stack settings-danger" style={{ "--gap": "var(--s2)" }}>
        <h3>{t("eraseTitle")}</h3>
        <p className="soft small">{t("eraseText")}</p>
        <div>
          <Button look="danger" onPress={() => setAsking(true)}>
            <Trash2 aria-hidden="true" />
            {t("erase")}
          </Button>
        </div>
      </div>
      <Dialog title={t("eraseAsk")} isOpen={isAsking} onClose={() => setAsking(false)} isAlert>
        <EraseForm onClose={() => setAsking(false)} />
      </Dialog>
    </Panel>
  );
}

/** The last question before everything is gone: a word has to be typed. */
function EraseForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("settings");
  const client = useClient();
  const queries = useQueryClient();
  const session = useSession();
  const [typed, setTyped] = useState("");
  const erasing = useMutation({
    mutationFn: () => {
      announce(t("erasing"));
      return settled(client.DELETE("/me"));
    },
    onSuccess: async () => {
      queries.clear();
      toast(t("erased"));
      onClose();
      if (session.hasSignIn) await session.signOut();
    },
  });
  const word = t("eraseWord");
  const isConfirmed = typed.trim().toLocaleUpperCase() === word;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isConfirmed) erasing.mutate();
      }}
    >
      <p>{t("eraseText")}</p>
      <TextField
        label={t("eraseConfirm", { word })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        autoFocus
        isDisabled={erasing.isPending}
      />
      {erasing.error ? <ErrorNote error={erasing.error} /> : null}
      <div className="row">
        <Button look="danger" type="submit" isDisabled={!isConfirmed} isPending={erasing.isPending}>
          {t("erase")}
        </Button>
        <Button look="quiet" onPress={onClose} isDisabled={erasing.isPending}>
          {t("keep")}
        </Button>
      </div>
    </form>
  );
}
