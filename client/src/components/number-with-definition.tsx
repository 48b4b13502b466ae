import type { MeasureId } from '@footbridge/shared/measures/catalogue';
import { lazy, Suspense } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { type Definition, DefinitionWords } from './definition-words.js';
import styles from './number-with-definition.module.css';
import { Skeleton } from './skeleton.js';

/** The catalogue is large, and is fetched when somebody first asks what a number means. */
const MeasureDefinition = lazy(() =>
  import('./measure/measure-definition.js').then(
    (module) => ({ default: module.MeasureDefinition }),
    () => ({ default: NotFetched }),
  ),
);

export interface NumberWithDefinitionProps {
  /** The number as shown, already in words or digits. */
  readonly children: string;
  /** A measure of the catalogue. */
  readonly measure?: MeasureId;
  /** For a number that is no measure of the catalogue, or in words nearer to the matter. */
  readonly definition?: Definition;
  /** The data version the number was computed for. */
  readonly version?: number | null;
  /** What else the answer says of its own making: filter, seed, exactness. */
  readonly note?: string | null;
}

/** A number that says on request what it is: definition, formula, source, and the data version it was computed for. */
export function NumberWithDefinition({ children, measure, definition, version, note }: NumberWithDefinitionProps) {
  const subject = definition?.name.toLowerCase() ?? measure?.replaceAll('-', ' ');
  if (subject === undefined) return <span className={styles.plain}>{children}</span>;
  return (
    <DialogTrigger>
      <Button className={styles.number ?? ''} aria-label={`${children}: what ${subject} means`}>
        {children}
      </Button>
      {/* The popover itself is the dialog, so that its unseen buttons lie inside of it. */}
      <Popover className={styles.popover ?? ''} placement="bottom" aria-label={`What ${subject} means`}>
        <div className={styles.dialog}>
          {definition !== undefined ? (
            <>
              <h3>{definition.name}</h3>
              <DefinitionWords definition={definition} />
            </>
          ) : (
            measure !== undefined && (
              <Suspense fallback={<Skeleton of="the definition" />}>
                <MeasureDefinition measure={measure} />
              </Suspense>
            )
          )}
          {note !== undefined && note !== null && <p className={styles.faint}>{note}</p>}
          {version !== undefined && version !== null && (
            <p className={styles.faint}>Computed for data version {version}.</p>
          )}
        </div>
      </Popover>
    </DialogTrigger>
  );
}

function NotFetched() {
  return <p>The definition could not be fetched. Is the server still running? It is also in “About the numbers”.</p>;
}
