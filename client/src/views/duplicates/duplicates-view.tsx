import { useSearchParams } from 'react-router';
import { Answer } from '../../components/answer.js';
import { EmptyState } from '../../components/empty-state.js';
import { useToast } from '../../components/toast.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { type LikelyDuplicate, useLikelyDuplicates } from '../../data/use-merge.js';
import { useChangeAddress } from '../../state/use-view-state.js';
import { pairId, useDifferentPairs } from './different-pairs.js';
import { DuplicateList } from './duplicate-list.js';
import styles from './duplicates-view.module.css';
import { MergeForm } from './merge-form.js';

/** Who is likely in the network twice; and two or more side by side, to be made one. */
export function DuplicatesView() {
  const { network } = useScope();
  const [params] = useSearchParams();
  const keep = params.get('keep');
  const merge = [...new Set(params.getAll('merge'))].filter((key) => key !== '' && key !== keep);
  const duplicates = useLikelyDuplicates(network);
  const different = useDifferentPairs(network);
  const change = useChangeAddress();
  const toast = useToast();
  const left = (duplicates.data?.nodes ?? []).filter((pair) => !different.pairs.has(idOf(pair)));

  const open = (pair: LikelyDuplicate | undefined) =>
    change({
      own: comparisonOf(pair),
      label: pair === undefined ? 'Close the comparison' : `Compare ${pair.one.name} and ${pair.other.name}`,
    });
  /** What follows a merge is no step of its own: the first undo is to take back the merge. */
  const goOn = (pair: LikelyDuplicate | undefined) => change({ own: comparisonOf(pair), replace: true });
  const nextAfter = (id: string) => {
    const at = left.findIndex((pair) => idOf(pair) === id);
    return left[at + 1] ?? left.find((pair) => idOf(pair) !== id);
  };
  const sayDifferent = (id: string) => {
    different.add(id);
    toast({
      message: 'They are left as two, and not suggested again in this browser.',
      action: { label: 'Undo', run: () => different.remove(id) },
    });
  };
  const comparing = keep !== null && merge.length > 0;
  const current = comparing && merge[0] !== undefined ? pairId(keep, merge[0]) : null;
  return (
    <>
      <ViewHeader
        title="Likely duplicates"
        lead="Stakeholders that may be in the network twice, by what they are called. A merge is one change, and undo takes it back whole."
      />
      <div className={styles.columns} data-beside={comparing || left.length > 0} data-comparing={comparing}>
        <Answer answer={duplicates} of="the likely duplicates" skeleton={{ lines: 8 }}>
          {({ totalCount, nodes }) => (
            <DuplicateList
              pairs={left}
              total={totalCount}
              hidden={nodes.length - left.length}
              current={current}
              idOf={idOf}
              onOpen={open}
              onDifferent={(pair) => sayDifferent(idOf(pair))}
              onShowHidden={different.clear}
            />
          )}
        </Answer>
        {comparing ? (
          <MergeForm
            key={JSON.stringify([keep, merge])}
            network={network}
            keep={keep}
            merge={merge}
            reason={left.find((pair) => idOf(pair) === current)?.reason ?? null}
            onSwap={() => change({ own: { keep: merge[0] ?? null, merge: [keep, ...merge.slice(1)] }, replace: true })}
            onDifferent={() => {
              if (current === null) return;
              sayDifferent(current);
              open(nextAfter(current));
            }}
            onMerged={() => goOn(current === null ? undefined : nextAfter(current))}
            onClose={() => open(undefined)}
          />
        ) : (
          left.length > 0 && (
            <EmptyState title="Compare two to see what a merge would do">
              <p>Nothing is changed before you say so. Any two can also be merged from the panel of one of them.</p>
            </EmptyState>
          )
        )}
      </div>
    </>
  );
}

function comparisonOf(pair: LikelyDuplicate | undefined) {
  return pair === undefined ? { keep: null, merge: null } : { keep: pair.one.key, merge: pair.other.key };
}

function idOf({ one, other }: LikelyDuplicate): string {
  return pairId(one.key, other.key);
}
