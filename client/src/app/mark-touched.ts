const MARKED_FOR = 6_000;
/** Names may be drawn a little later, when what they stand in was asked for again. */
const LOOK_AGAIN = 400;

/** Marks the names of some stakeholders wherever they stand on the page, for a moment. Returns what ends it. */
export function markTouched(keys: readonly string[]): () => void {
  const wanted = new Set(keys);
  const marked = new Set<Element>();
  const look = () => {
    for (const name of document.querySelectorAll('[data-stakeholder]')) {
      if (!wanted.has(name.getAttribute('data-stakeholder') ?? '')) continue;
      name.setAttribute('data-touched', 'true');
      marked.add(name);
    }
  };
  const unmark = () => {
    for (const name of marked) name.removeAttribute('data-touched');
  };
  look();
  const looking = setInterval(look, LOOK_AGAIN);
  const over = setTimeout(() => {
    clearInterval(looking);
    unmark();
  }, MARKED_FOR);
  return () => {
    clearInterval(looking);
    clearTimeout(over);
    unmark();
  };
}
