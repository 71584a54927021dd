import { Check } from "lucide-react";
import { lazy, type ReactNode, type Ref, Suspense } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps } from "react-aria-components/Checkbox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";

interface About {
  readonly label: string;
  readonly hint?: ReactNode;
  /** The sentence of what is wrong; the field is marked as invalid while there is one. */
  readonly error?: string | undefined;
}

export interface TextFieldProps extends Omit<AriaTextFieldProps, "children" | "className">, About {
  readonly placeholder?: string;
  /** More than one line. */
  readonly rows?: number;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  /** The label is only heard. */
  readonly labelHidden?: boolean;
}

/** One line of text, or with `rows` several. */
export function TextField({ label, hint, error, placeholder, rows, inputRef, labelHidden, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} className="field" isInvalid={error !== undefined || props.isInvalid === true}>
      <Label className={labelHidden ? "visually-hidden" : "field-label"}>{label}</Label>
      {rows === undefined ? (
        <Input className="field-box" placeholder={placeholder} ref={inputRef} />
      ) : (
        <TextArea className="field-box" placeholder={placeholder} rows={rows} ref={inputRef} />
      )}
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

export interface Option<Value extends string> {
  readonly id: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends About {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** The list of a select is much code, and no page needs it at once. */
const LazyChoice = lazy(() => import("./choice.tsx"));

/** One of some, out of a list that opens. Until it can, its value stands in its place. */
export function Select<Value extends string>({ onChange, ...props }: SelectProps<Value>) {
  const { label, hint, value, options } = props;
  const choose = (id: string): void => {
    const chosen = options.find((option) => option.id === id);
    if (chosen) onChange(chosen.id);
  };
  const shown = options.find(({ id }) => id === value)?.label;
  return (
    <Suspense
      fallback={
        <div className="field">
          <span className="field-label">{label}</span>
          <span className="field-box select-button">
            <span className="select-value">{shown}</span>
          </span>
          {hint ? <span className="field-hint">{hint}</span> : null}
        </div>
      }
    >
      <LazyChoice {...props} onChange={choose} />
    </Suspense>
  );
}

/** A yes or no. */
export const Checkbox = ({
  children,
  ...props
}: Omit<CheckboxProps, "children" | "className"> & { children: ReactNode }) => (
  <AriaCheckbox {...props} className="check">
    <span className="check-box" aria-hidden="true">
      <Check />
    </span>
    <span>{children}</span>
  </AriaCheckbox>
);
