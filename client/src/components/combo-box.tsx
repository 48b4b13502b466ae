import { useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classNames } from './class-names.js';
import fields from './field.module.css';
import { Icon } from './icons.js';
import menu from './menu.module.css';
import type { Option } from './select.js';

export interface ComboBoxProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** For options that come from the server: what has been typed. Without it the box filters by itself. */
  readonly onType?: (text: string) => void;
  readonly placeholder?: string;
}

/** A choice of one by typing part of it. */
export function ComboBox({ label, options, value, onChange, onType, placeholder }: ComboBoxProps) {
  const [text, setText] = useState('');
  const items = options.map((option) => ({ ...option, id: option.value }));
  const type = (typed: string) => {
    setText(typed);
    onType?.(typed);
  };
  // Options that come while one types must not touch what is typed: the text is then ours, not the box's.
  const filtering = onType === undefined ? { defaultItems: items } : { items, inputValue: text, onInputChange: type };
  return (
    <AriaComboBox
      className={fields.field ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      {...filtering}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label className={fields.label ?? ''}>{label}</Label>
      <span className={fields.combo}>
        <Input
          className={classNames(fields.input, fields.comboInput)}
          {...(placeholder !== undefined && { placeholder })}
        />
        <Button className={fields.comboButton ?? ''}>
          <Icon name="down" />
        </Button>
      </span>
      <Popover className={menu.popover ?? ''}>
        <ListBox
          className={menu.list ?? ''}
          renderEmptyState={() => <p className={menu.item}>Nothing fits what you typed.</p>}
        >
          {(option: Option & { readonly id: string }) => (
            <ListBoxItem id={option.value} textValue={option.label} className={menu.item ?? ''}>
              <span className={menu.words}>
                {option.label}
                {option.detail !== undefined && <small className={menu.detail}>{option.detail}</small>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
