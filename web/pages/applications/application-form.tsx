import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationSource, ApplicationStatus } from "../../../schemas/applications.ts";
import { Button } from "../../design/button.tsx";
import { type Option, Select, TextField } from "../../design/fields.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { statuses } from "./columns.ts";

const sources = [
  "job_board",
  "company_site",
  "referral",
  "recruiter",
  "network",
  "other",
] as const satisfies readonly ApplicationSource[];

/** What a person says about an application. */
export interface ApplicationFields {
  readonly company: string;
  readonly role: string;
  readonly status: ApplicationStatus;
  readonly source: ApplicationSource | null;
  readonly notes: string;
  /** The day on which the status was reached, as `2026-11-21`; empty for now. */
  readonly day: string;
}

export const noFields: ApplicationFields = { company: "", role: "", status: "saved", source: null, notes: "", day: "" };

interface ApplicationFormProps {
  readonly initial: ApplicationFields;
  readonly submit: string;
  readonly error: unknown;
  readonly isPending: boolean;
  /** Status and notes are there too; an application that is known has them elsewhere. */
  readonly isNew: boolean;
  readonly onSubmit: (fields: ApplicationFields) => void;
}

/** The form in which an application is entered or changed. */
export function ApplicationForm({ initial, submit, error, isPending, isNew, onSubmit }: ApplicationFormProps) {
  const { t } = useTranslation("applications");
  const [fields, setFields] = useState(initial);
  const [isTried, setTried] = useState(false);
  const set = (change: Partial<ApplicationFields>) => setFields({ ...fields, ...change });
  const isNameless = fields.company.trim() === "" && fields.role.trim() === "";
  const sourceOptions: Option<ApplicationSource | "none">[] = [
    { id: "none", label: t("noSource") },
    ...sources.map((id) => ({ id, label: t(`source.${id}`) })),
  ];
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isNameless) onSubmit(fields);
      }}
      noValidate
    >
      <TextField
        label={t("field.company")}
        value={fields.company}
        onChange={(company) => set({ company })}
        maxLength={200}
        autoFocus
        error={isTried && isNameless ? t("nameNeeded") : undefined}
      />
      <TextField label={t("field.role")} value={fields.role} onChange={(role) => set({ role })} maxLength={200} />
      {isNew ? (
        <>
          <Select
            label={t("field.status")}
            value={fields.status}
            options={statuses.map((id) => ({ id, label: t(`status.${id}`) }))}
            onChange={(status) => set({ status })}
          />
          <TextField
            label={t("field.at")}
            hint={t("atHint")}
            type="date"
            value={fields.day}
            onChange={(day) => set({ day })}
          />
        </>
      ) : null}
      <Select
        label={t("field.source")}
        value={fields.source ?? "none"}
        options={sourceOptions}
        onChange={(source) => set({ source: source === "none" ? null : source })}
      />
      {isNew ? (
        <TextField
          label={t("field.notes")}
          hint={t("notesHint")}
          rows={3}
          value={fields.notes}
          onChange={(notes) => set({ notes })}
          maxLength={10_000}
        />
      ) : null}
      {error ? <ErrorNote error={error} /> : null}
      <div>
        <Button look="primary" type="submit" isPending={isPending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
