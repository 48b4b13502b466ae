import { useEffect, useState } from 'react';
import { TextField } from '../../components/text-field.js';
import { useChangeAddress, useViewState } from '../../state/use-view-state.js';

const TYPING_MS = 300;

/** Part of a name or alias: the shared filter's text, where it is closest to hand. */
export function NameFilter() {
  const { filter } = useViewState();
  const change = useChangeAddress();
  const given = filter.text ?? '';
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  useEffect(() => {
    if (text === given) return;
    const timer = setTimeout(
      () => change({ filter: { ...filter, text: text === '' ? undefined : text }, replace: true }),
      TYPING_MS,
    );
    return () => clearTimeout(timer);
  }, [text, given, filter, change]);
  return (
    <TextField label="Name holds" inline kind="search" value={text} onChange={setText} placeholder="Part of a name" />
  );
}
