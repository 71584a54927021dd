import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../client/client.ts";
import type { CvProfile } from "../../../schemas/cv.ts";
import type { CvView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { announce } from "../../design/announce.tsx";
import { Button } from "../../design/button.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { CorrectEntries } from "./correct-entries.tsx";
import { type CorrectionForm, contentOf, formOf, isPartialDate } from "./correction.ts";
import { FormText } from "./form-text.tsx";
import { cvKeys } from "./queries.ts";

/** A form to correct what was read. Saving makes a new version, which later analyses use. */
export function CorrectForm({ cv }: { readonly cv: CvView & { readonly profile: CvProfile } }) {
  const { t } = useTranslation("cvs");
  const client = useClient();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { control, handleSubmit, reset, formState } = useForm<CorrectionForm>({
    defaultValues: formOf(cv.profile),
    mode: "onTouched",
  });
  const saving = useMutation({
    mutationFn: (form: CorrectionForm) =>
      unwrap(
        client.PUT("/cvs/{cv_id}/profile", {
          params: { path: { cv_id: cv.cv_id } },
          body: contentOf(cv.profile, form),
        }),
      ),
    onSuccess: async ({ cv_id: cvId }) => {
      await queries.invalidateQueries({ queryKey: cvKeys.all });
      toast(t("saved"));
      await navigate({ to: "/cvs/$cvId", params: { cvId } });
    },
  });
  const date = { validate: (text: unknown) => (typeof text === "string" && isPartialDate(text)) || t("dateInvalid") };
  const named = { validate: (text: unknown) => (typeof text === "string" && text.trim() !== "") || t("nameMissing") };
  return (
    <form
      className="stack"
      style={{ "--gap": "var(--s5)" }}
      onSubmit={handleSubmit(
        (form) => saving.mutate(form),
        () => announce(t("checkFields")),
      )}
      noValidate
    >
      <p className="soft">{t("correctLead")}</p>
      <Panel>
        <h2>{t("section.basics")}</h2>
        <div className="correct-grid">
          <FormText control={control} name="basics.name" label={t("field.name")} />
          <FormText control={control} name="basics.label" label={t("field.label")} />
          <FormText control={control} name="basics.email" label={t("field.email")} />
          <FormText control={control} name="basics.phone" label={t("field.phone")} />
          <FormText control={control} name="basics.city" label={t("field.city")} />
          <FormText control={control} name="basics.url" label={t("field.url")} />
        </div>
        <FormText control={control} name="basics.summary" label={t("field.summary")} rows={4} />
      </Panel>
      <Panel>
        <CorrectEntries control={control} name="work">
          {(place) => (
            <>
              <div className="correct-grid">
                <FormText control={control} name={`work.${place}.position`} label={t("field.position")} />
                <FormText control={control} name={`work.${place}.name`} label={t("field.employer")} />
                <FormText control={control} name={`work.${place}.location`} label={t("field.location")} />
                <FormText
                  control={control}
                  name={`work.${place}.startDate`}
                  label={t("field.startDate")}
                  hint={t("dateHint")}
                  rules={date}
                />
                <FormText
                  control={control}
                  name={`work.${place}.endDate`}
                  label={t("field.endDate")}
                  hint={t("openEnd")}
                  rules={date}
                />
              </div>
              <FormText control={control} name={`work.${place}.summary`} label={t("field.workSummary")} rows={2} />
              <FormText
                control={control}
                name={`work.${place}.highlights`}
                label={t("field.highlights")}
                hint={t("oneALine")}
                rows={5}
              />
            </>
          )}
        </CorrectEntries>
      </Panel>
      <Panel>
        <CorrectEntries control={control} name="education">
          {(place) => (
            <div className="correct-grid">
              <FormText control={control} name={`education.${place}.studyType`} label={t("field.studyType")} />
              <FormText control={control} name={`education.${place}.area`} label={t("field.area")} />
              <FormText control={control} name={`education.${place}.institution`} label={t("field.institution")} />
              <FormText
                control={control}
                name={`education.${place}.startDate`}
                label={t("field.startDate")}
                hint={t("dateHint")}
                rules={date}
              />
              <FormText control={control} name={`education.${place}.endDate`} label={t("field.endDate")} rules={date} />
            </div>
          )}
        </CorrectEntries>
      </Panel>
      <Panel>
        <CorrectEntries control={control} name="skills">
          {(place) => (
            <>
              <FormText control={control} name={`skills.${place}.name`} label={t("field.group")} />
              <FormText
                control={control}
                name={`skills.${place}.detail`}
                label={t("field.keywords")}
                hint={t("oneALine")}
                rows={3}
              />
            </>
          )}
        </CorrectEntries>
      </Panel>
      <Panel>
        <CorrectEntries control={control} name="languages">
          {(place) => (
            <div className="correct-grid">
              <FormText control={control} name={`languages.${place}.name`} label={t("field.language")} rules={named} />
              <FormText control={control} name={`languages.${place}.detail`} label={t("field.fluency")} />
            </div>
          )}
        </CorrectEntries>
      </Panel>
      <Panel>
        <CorrectEntries control={control} name="certificates">
          {(place) => (
            <div className="correct-grid">
              <FormText
                control={control}
                name={`certificates.${place}.name`}
                label={t("field.certificate")}
                rules={named}
              />
              <FormText control={control} name={`certificates.${place}.issuer`} label={t("field.issuer")} />
              <FormText
                control={control}
                name={`certificates.${place}.date`}
                label={t("field.date")}
                hint={t("dateHint")}
                rules={date}
              />
            </div>
          )}
        </CorrectEntries>
      </Panel>
      <Panel>
        <CorrectEntries control={control} name="projects">
          {(place) => (
            <>
              <FormText control={control} name={`projects.${place}.name`} label={t("field.project")} rules={named} />
              <FormText
                control={control}
                name={`projects.${place}.description`}
                label={t("field.description")}
                rows={2}
              />
              <FormText
                control={control}
                name={`projects.${place}.highlights`}
                label={t("field.highlights")}
                hint={t("oneALine")}
                rows={3}
              />
            </>
          )}
        </CorrectEntries>
      </Panel>
      {saving.error ? <ErrorNote error={saving.error} /> : null}
      <div className="correct-bar">
        <Button look="primary" type="submit" isPending={saving.isPending} isDisabled={!formState.isDirty}>
          {t("save")}
        </Button>
        <Button look="quiet" onPress={() => reset()} isDisabled={!formState.isDirty || saving.isPending}>
          {t("discard")}
        </Button>
        {formState.isDirty ? <span className="soft small">{t("unsaved")}</span> : null}
      </div>
    </form>
  );
}
