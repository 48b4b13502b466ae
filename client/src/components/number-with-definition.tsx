import type { MeasureId } from '@footbridge/shared/measures/catalogue';
import { measureById } from '@footbridge/shared/measures/catalogue';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import styles from './number-with-definition.module.css';

/** What stands behind a number: of a measure of the catalogue, or of a plain count. */
interface Definition {
  readonly name: string;
  readonly sentence: string;
  readonly formula?: string;
  readonly weights?: string;
  readonly direction?: string;
  readonly undefinedWhen?: string;
  readonly sources?: readonly { readonly citation: string; readonly doi: string | null }[];
}

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
  const shown = definition ?? (measure === undefined ? null : measureById(measure));
  if (shown === null) return <span className={styles.plain}>{children}</span>;
  return (
    <DialogTrigger>
      <Button className={styles.number ?? ''} aria-label={`${children}: what ${shown.name.toLowerCase()} means`}>
        {children}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom">
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={3}>
            {shown.name}
          </Heading>
          <DefinitionWords definition={shown} />
          {note !== undefined && note !== null && <p className={styles.faint}>{note}</p>}
          {version !== undefined && version !== null && (
            <p className={styles.faint}>Computed for data version {version}.</p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A definition in full: the sentence, then what it rests on. */
function DefinitionWords({ definition }: { readonly definition: Definition }) {
  const facts = [
    ['Formula', definition.formula],
    ['Strength of ties', definition.weights],
    ['Direction of ties', definition.direction],
    ['No value', definition.undefinedWhen],
  ] as const;
  return (
    <>
      <p>{definition.sentence}</p>
      <dl className={styles.facts}>
        {facts.map(
          ([term, words]) =>
            words !== undefined &&
            words !== '' && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
        {definition.sources?.map((source) => (
          <div key={source.citation}>
            <dt>Source</dt>
            <dd>
              {source.citation}
              {source.doi !== null && <span className={styles.doi}> doi:{source.doi}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
