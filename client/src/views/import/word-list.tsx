import type { WordField } from '@footbridge/shared/exchange/columns';
import { LAYER_LABELS, LAYERS, UNNAMED_TIE } from '@footbridge/shared/vocabulary/tie-kind';
import { classNames } from '../../components/class-names.js';
import { TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { countOf, formatCount } from '../../components/number-format.js';
import type { UnknownWord, ValueMapping } from '../../data/use-import.js';
import type { VocabularyWords } from '../../data/use-networks.js';
import { Choice } from './choice.js';
import styles from './import-view.module.css';
import { WORD_FIELD_TITLES, wordLabel } from './mapping.js';

export interface WordListProps {
  readonly words: readonly UnknownWord[];
  readonly vocabulary: VocabularyWords;
  readonly onWord: (value: ValueMapping) => void;
}

const KEEP = '';
const LEFT_EMPTY = { value: KEEP, label: 'Leave empty' };
const MOST_WORDS = 100;

/** Words of the file that Footbridge does not know, each with what it becomes. A pick is remembered. */
export function WordList({ words, vocabulary, onWord }: WordListProps) {
  if (words.length === 0) return null;
  const shown = [...words].sort((a, b) => b.count - a.count).slice(0, MOST_WORDS);
  return (
    <article className={styles.card} aria-label="Words to read">
      <h3>Words to read</h3>
      <p className={styles.soft}>
        These words of your files are not Footbridge’s own. Say once what each means; this browser remembers it for the
        next import.
      </p>
      <TableScroll label="Words to read">
        <table className={classNames(TABLE_CLASS, styles.columns)}>
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">Of</th>
              <th scope="col">How often</th>
              <th scope="col">Read as</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((word) => (
              <tr key={`${word.field} ${word.word}`} data-word={word.word}>
                <th scope="row">{wordLabel(word)}</th>
                <td>{titleOf(word.field)}</td>
                <td>{countOf(word.count, 'cell')}</td>
                <td>
                  <Meaning word={word} vocabulary={vocabulary} onWord={onWord} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {words.length > shown.length && (
        <p className={styles.soft}>
          The {shown.length} most frequent of {formatCount(words.length)} words.
        </p>
      )}
    </article>
  );
}

function Meaning({ word, vocabulary, onWord }: { readonly word: UnknownWord } & Omit<WordListProps, 'words'>) {
  const { field } = word;
  const base = { field, word: word.word };
  const shown = wordLabel(word);
  if (field !== 'tieKind') {
    return (
      <Choice
        label={`Read ${shown} as`}
        hideLabel
        value={word.meaning ?? KEEP}
        options={[...(field === 'kind' ? [] : [LEFT_EMPTY]), ...termsOf(field, vocabulary)]}
        onChange={(meaning) => onWord({ ...base, meaning: meaning === KEEP ? null : meaning })}
      />
    );
  }
  const known = vocabulary.tieKinds.some(({ kind }) => kind === word.meaning);
  const own = { ...base, meaning: word.meaning ?? word.word };
  return (
    <span className={styles.row}>
      <Choice
        label={`Read ${shown} as`}
        hideLabel
        value={known ? (word.meaning ?? KEEP) : KEEP}
        options={[
          { value: KEEP, label: word.word === '' ? `Keep as “${UNNAMED_TIE}”` : `Keep “${word.word}”` },
          ...vocabulary.tieKinds.map(({ kind, label }) => ({ value: kind, label })),
        ]}
        onChange={(kind) => onWord({ ...base, meaning: kind === KEEP ? word.word : kind })}
      />
      {!known && (
        <>
          <Choice
            label={`Layer of ${shown}`}
            hideLabel
            value={word.layer ?? 'COLLABORATION'}
            options={LAYERS.map((layer) => ({ value: layer.toUpperCase(), label: LAYER_LABELS[layer] }))}
            onChange={(layer) =>
              onWord({ ...own, layer: layer as NonNullable<UnknownWord['layer']>, directed: word.directed })
            }
          />
          <Choice
            label={`Direction of ${shown}`}
            hideLabel
            value={word.directed ? 'yes' : 'no'}
            options={[
              { value: 'no', label: 'Both ways' },
              { value: 'yes', label: 'Directed' },
            ]}
            onChange={(directed) => onWord({ ...own, layer: word.layer, directed: directed === 'yes' })}
          />
        </>
      )}
    </span>
  );
}

function titleOf(field: string): string {
  return field in WORD_FIELD_TITLES ? WORD_FIELD_TITLES[field as WordField] : field;
}

function termsOf(field: string, vocabulary: VocabularyWords): readonly { value: string; label: string }[] {
  switch (field) {
    case 'group':
      return vocabulary.groups;
    case 'tier':
      return vocabulary.tiers;
    case 'sector':
      return vocabulary.sectors;
    case 'kind':
      return vocabulary.stakeholderKinds.map(({ value, label }) => ({ value: value.toLowerCase(), label }));
    default:
      return [];
  }
}
