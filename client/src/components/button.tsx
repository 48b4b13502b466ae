import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Link, type To } from 'react-router';
import styles from './button.module.css';
import { classNames } from './class-names.js';

export type ButtonVariant = 'primary' | 'plain' | 'quiet';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A button that does something here; its words begin with a verb. */
export function Button({ variant = 'plain', small = false, className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classNames(styles.button, styles[variant], small && styles.small, className)}>
      {children}
    </AriaButton>
  );
}

export interface ButtonLinkProps {
  readonly to: To;
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ to, variant = 'plain', small = false, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={classNames(styles.button, styles[variant], small && styles.small)}>
      {children}
    </Link>
  );
}
