import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import { type Client, unwrap } from "../../../client/client.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import type { PersonView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { type Option, Select, TextField } from "../../design/fields.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";

type Person = z.infer<typeof PersonView>;

const codes = ["en", "de", "fr", "es", "fi"] as const satisfies readonly LanguageCode[];

const meQuery = (client: Client) =>
  queryOptions({ queryKey: ["me"], queryFn: ({ signal }) => unwrap(client.GET("/me", { signal })) });

/** What is known of the person, and what they may change of it. */
export function ProfilePanel() {
  const { t } = useTranslation("settings");
  const client = useClient();
  const found = useQuery(meQuery(client));
  return (
    <Panel title={t("profile")} titleId="profile">
      {found.isPending ? <SkeletonText lines={4} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
      {found.data ? <ProfileForm person={found.data} /> : null}
    </Panel>
  );
}

function ProfileForm({ person }: { readonly person: Person }) {
  const { t } = useTranslation("settings");
  const client = useClient();
  const queries = useQueryClient();
  const [name, setName] = useState(person.name ?? "");
  const [language, setLanguage] = useState<LanguageCode | "none">(person.language ?? "none");
  const saving = useMutation({
    mutationFn: () =>
      unwrap(
        client.PATCH("/me", {
          body: { name: name.trim() || null, language: language === "none" ? null : language },
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(meQuery(client).queryKey, saved);
      toast(t("saved"));
    },
  });
  const languages: Option<LanguageCode | "none">[] = [
    { id: "none", label: t("followInterface") },
    ...codes.map((id) => ({ id, label: t(`languages.${id}`) })),
  ];
  const isAsBefore = name === (person.name ?? "") && language === (person.language ?? "none");
  return (
    <form
      className="stack settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        value={name}
        onChange={setName}
        maxLength={200}
        autoComplete="name"
      />
      <div className="field">
        <span className="field-label">{t("email")}</span>
        <span className={person.email === null ? "soft" : "own-text"}>{person.email ?? t("noEmail")}</span>
      </div>
      <Select
        label={t("writing")}
        hint={t("writingHint")}
        value={language}
        options={languages}
        onChange={setLanguage}
      />
      {saving.error ? <ErrorNote error={saving.error} /> : null}
      <div>
        <Button type="submit" isPending={saving.isPending} isDisabled={isAsBefore}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
