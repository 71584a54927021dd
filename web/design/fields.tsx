import { Check, ChevronDown } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button } from "react-aria-components/Button";
import { Checkbox as AriaCheckbox, type CheckboxProps } from "react-aria-components/Checkbox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
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

interface SelectProps<Value extends string> extends About {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** One of some, out of a list that opens. */
export function Select<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
  isDisabled,
}: SelectProps<Value>) {
  return (
    <AriaSelect
      className="field"
      value={value}
      isDisabled={isDisabled ?? false}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-box select-button">
        <SelectValue className="select-value" />
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <Popover className="popover">
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem className="option" textValue={option.label}>
              {option.label}
              <Check className="icon option-mark" aria-hidden="true" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
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
