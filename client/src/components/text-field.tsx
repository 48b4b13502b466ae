import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components';
import { classNames } from './class-names.js';
import fields from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'number' | 'date' | 'search';
  readonly lines?: number;
  readonly description?: string;
  /** What is wrong with it, and how to mend it. */
  readonly error?: string | null;
  readonly inline?: boolean;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
}

/** One line of text (or several) with its label, its help and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, kind = 'text', lines = 1, description, error = null, inline, hideLabel } = props;
  const placeholder = props.placeholder === undefined ? {} : { placeholder: props.placeholder };
  return (
    <AriaTextField
      className={classNames(fields.field, inline && fields.inline)}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'visually-hidden' : (fields.label ?? '')}>{label}</Label>
      {lines > 1 ? (
        <TextArea className={fields.input ?? ''} rows={lines} {...placeholder} />
      ) : (
        <Input className={fields.input ?? ''} type={kind} {...placeholder} />
      )}
      {description !== undefined && (
        <Text slot="description" className={fields.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={fields.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
