import styles from './state.module.css';

/** What of an address could not be understood: said, so that nobody takes what is shown for what was asked. */
export function AddressProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="note" aria-label="About this address" className={styles.problems}>
      <p>Part of this page’s address could not be understood.</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
