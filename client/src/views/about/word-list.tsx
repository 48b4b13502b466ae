import styles from './about-view.module.css';

const WORDS = [
  [
    'Network',
    'One body of data with its own stakeholders and ties: a survey, a year, a programme. Nothing leaks between networks.',
  ],
  [
    'Stakeholder',
    'A person, an organisation, or another thing (an event, a topic) through which the data links people. The last is drawn and counted, and never introduced to anyone.',
  ],
  ['Group', 'Professional, service user, practitioner or policymaker, or none. Given in the data, never computed.'],
  ['Tier', 'Central, regional or local, or none.'],
  [
    'Grouping',
    'Any way to divide the stakeholders: by group, tier, sector, place, organisation, a column of your own, or computed community. Every question about bridges and gaps is asked of one grouping.',
  ],
  [
    'Community',
    'A set of stakeholders who are more closely tied to each other than to the rest. Computed, with a fixed seed, so that the same data gives the same communities.',
  ],
  ['Tie', 'A link between two stakeholders, of a kind. Several ties may link the same two.'],
  [
    'Layer',
    'Collaboration (works with, shares knowledge, co-designs, advises, supports), compliance (reports to, funds, commissions, inspects) or membership (member of, works for).',
  ],
  ['Linked pair', 'Two stakeholders with at least one tie, counted once however many ties they have.'],
  ['Strength', 'How strong a tie is, above 0; higher is stronger. It is not a distance.'],
  ['Broker', 'A stakeholder who connects others.'],
  ['Bridge', 'A tie that connects what would otherwise be apart or far.'],
  [
    'Gap',
    'Two parts with fewer linked pairs than their size and activity explain, or none. Missing data is not a gap: where the data cannot say, Footbridge says so.',
  ],
  [
    'Introduction',
    'A tie that could be made to narrow a gap. Its benefit (how much nearer the two parts come) and its feasibility (how easily it could come about) are kept apart: the tie most likely to form is rarely the one that helps most.',
  ],
] as const;

/** The words of the product, explained once. */
export function WordList() {
  return (
    <section aria-labelledby="words">
      <h2 id="words">Words</h2>
      <dl className={styles.words}>
        {WORDS.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
