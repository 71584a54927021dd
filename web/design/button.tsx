import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Spinner } from "./waiting.tsx";

interface Look {
  readonly look?: "primary" | "quiet" | "danger" | undefined;
  readonly size?: "small" | "large" | undefined;
  /** Only an icon is shown; `aria-label` says what it does. */
  readonly iconOnly?: boolean | undefined;
}

const classesOf = ({ look, size, iconOnly }: Look, more?: string): string =>
  ["button", look && `button-${look}`, size && `button-${size}`, iconOnly && "button-icon", more]
    .filter(Boolean)
    .join(" ");

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children">, Look {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** A button. While `isPending` it keeps its place and its focus, and says that it is at work. */
export function Button({ look, size, iconOnly, className, children, isPending = false, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} isPending={isPending} className={classesOf({ look, size, iconOnly }, className)}>
      {isPending ? <Spinner /> : null}
      {isPending && iconOnly ? null : children}
    </AriaButton>
  );
}

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement>, Look {
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A link that looks like a button, to another address or a file. */
export function ButtonAnchor({ look, size, iconOnly, className, ...props }: AnchorProps) {
  return <a {...props} className={classesOf({ look, size, iconOnly }, className)} />;
}

const Routed = createLink(ButtonAnchor);

/** A link that looks like a button, to another page of the app. */
export const ButtonLink: LinkComponent<typeof ButtonAnchor> = (props) => <Routed preload="intent" {...props} />;
