import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { classNames } from './class-names.js';
import fields from './field.module.css';
import { Icon } from './icons.js';
import menu from './menu.module.css';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

export interface SelectProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** The label before the button instead of above it. */
  readonly inline?: boolean;
  readonly isDisabled?: boolean;
}

/** A choice of one from a list that opens. */
export function Select({
  label,
  options,
  value,
  onChange,
  placeholder,
  inline = false,
  isDisabled = false,
}: SelectProps) {
  return (
    <AriaSelect
      className={classNames(fields.field, inline && fields.inline)}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      isDisabled={isDisabled}
      placeholder={placeholder ?? 'Choose'}
    >
      <Label className={fields.label ?? ''}>{label}</Label>
      <Button className={classNames(fields.input, fields.picker)}>
        <SelectValue className={fields.value ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className={menu.popover ?? ''}>
        <ListBox className={menu.list ?? ''} items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={menu.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={menu.mark}>{isSelected && <Icon name="check" />}</span>
                  <span className={menu.words}>
                    {option.label}
                    {option.detail !== undefined && <small className={menu.detail}>{option.detail}</small>}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
