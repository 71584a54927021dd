import type { ReactNode } from "react";
import { type Control, Controller, type FieldPath, type RegisterOptions } from "react-hook-form";
import { TextField } from "../../design/fields.tsx";
import type { CorrectionForm } from "./correction.ts";

interface FormTextProps<Name extends FieldPath<CorrectionForm>> {
  readonly control: Control<CorrectionForm>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly rows?: number;
  readonly rules?: Omit<
    RegisterOptions<CorrectionForm, Name>,
    "valueAsNumber" | "valueAsDate" | "setValueAs" | "disabled"
  >;
}

/** A text of the form. */
export function FormText<Name extends FieldPath<CorrectionForm>>({
  control,
  name,
  rules,
  ...about
}: FormTextProps<Name>) {
  return (
    <Controller
      control={control}
      name={name}
      {...(rules && { rules })}
      render={({ field, fieldState }) => (
        <TextField
          {...about}
          value={typeof field.value === "string" ? field.value : ""}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
