import styles from './number-with-definition.module.css';

/** What stands behind a number: a measure of the catalogue, or a plain count. */
export interface Definition {
  readonly name: string;
  readonly sentence: string;
  readonly formula?: string;
  readonly weights?: string;
  readonly direction?: string;
  readonly undefinedWhen?: string;
  readonly sources?: readonly { readonly citation: string; readonly doi: string | null }[];
}

/** A definition in full: the sentence, then what it rests on. */
export function DefinitionWords({ definition }: { readonly definition: Definition }) {
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
