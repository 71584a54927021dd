import { ArrowUp, Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { type Control, useFieldArray, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "../../design/button.tsx";
import type { CorrectionForm } from "./correction.ts";

/** The lists of the form, each with what a new entry of it begins with and the fields that name an entry. */
const lists = {
  work: {
    empty: { was: null, position: "", name: "", location: "", startDate: "", endDate: "", summary: "", highlights: "" },
    named: ["position", "name"],
  },
  education: {
    empty: { was: null, studyType: "", area: "", institution: "", startDate: "", endDate: "" },
    named: ["area", "institution"],
  },
  skills: { empty: { was: null, name: "", detail: "" }, named: ["name"] },
  languages: { empty: { was: null, name: "", detail: "" }, named: ["name"] },
  certificates: { empty: { was: null, name: "", issuer: "", date: "" }, named: ["name"] },
  projects: { empty: { was: null, name: "", description: "", highlights: "" }, named: ["name"] },
} as const;
type ListName = keyof typeof lists;

interface CorrectEntriesProps {
  readonly control: Control<CorrectionForm>;
  readonly name: ListName;
  /** The fields of the entry at a place. */
  readonly children: (place: number) => ReactNode;
}

const textAt = (entry: object | undefined, field: string): string => {
  const value: unknown = entry && Reflect.get(entry, field);
  return typeof value === "string" ? value.trim() : "";
};

/** A list of the form: its entries can be changed, moved up, removed and added. */
export function CorrectEntries({ control, name, children }: CorrectEntriesProps) {
  const { t } = useTranslation("cvs");
  const { fields, append, remove, swap } = useFieldArray<CorrectionForm, ListName>({ control, name });
  const values = useWatch({ control, name });
  const { empty, named } = lists[name];
  const nameOf = (place: number): string => {
    const said = named.map((field) => textAt(values?.[place], field)).filter(Boolean);
    return said.join(", ") || t("entry", { number: place + 1 });
  };
  return (
    <section className="stack" aria-label={t(`section.${name}`)}>
      <h2>{t(`section.${name}`)}</h2>
      {fields.map(({ id }, place) => (
        <fieldset key={id} className="correct-entry">
          <legend className="visually-hidden">{nameOf(place)}</legend>
          {children(place)}
          <div className="row">
            {place > 0 ? (
              <Button
                size="small"
                look="quiet"
                iconOnly
                aria-label={t("moveUp", { name: nameOf(place) })}
                onPress={() => swap(place, place - 1)}
              >
                <ArrowUp aria-hidden="true" />
              </Button>
            ) : null}
            <Button
              size="small"
              look="quiet"
              iconOnly
              aria-label={t("removeEntry", { name: nameOf(place) })}
              onPress={() => remove(place)}
            >
              <Trash2 aria-hidden="true" />
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button size="small" onPress={() => append({ ...empty })}>
          <Plus aria-hidden="true" />
          {t(`addEntry.${name}`)}
        </Button>
      </div>
    </section>
  );
}
