import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../components/answer.js';
import { ErrorState } from '../../components/error-state.js';
import { ViewHeader } from '../../components/view-header.js';
import {
  type ImportMapping,
  type ImportMode,
  type PlanImportInput,
  useImportLimits,
  usePlan,
  useRunImport,
} from '../../data/use-import.js';
import { useNetworks, useVocabulary } from '../../data/use-networks.js';
import { FilePicker } from './file-picker.js';
import { ImportAction } from './import-action.js';
import styles from './import-view.module.css';
import { JobProgress } from './job-progress.js';
import { NO_CORRECTIONS, withColumn, withoutUploads, withTable, withWord } from './mapping.js';
import { keyFor, nameFromFiles } from './network-key.js';
import { OptionsCard } from './options-card.js';
import { PlanSummary } from './plan-summary.js';
import { readWords, rememberWord } from './remembered-words.js';
import { TableCard } from './table-card.js';
import { type ImportTarget, TargetChoice } from './target-choice.js';
import { useUploads } from './use-uploads.js';
import { WordList } from './word-list.js';

/** Files in, a network out: choose, see what was understood, correct it, try it dry, import. */
export function ImportView() {
  const [params, setParams] = useSearchParams();
  const into = params.get('into');
  const limits = useImportLimits().data;
  const networks = useNetworks();
  const [target, setTarget] = useState<ImportTarget>(
    into === null ? { kind: 'new', name: '' } : { kind: 'existing', key: into },
  );
  const [mode, setMode] = useState<ImportMode>('APPEND');
  const [corrections, setCorrections] = useState<ImportMapping>(() => ({ ...NO_CORRECTIONS, values: readWords() }));
  // In the address, so that Back leads to what became of it, with its undo.
  const job = params.get('job');
  const setJob = (id: string | null) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (id === null) next.delete('job');
      else next.set('job', id);
      return next;
    });
  const uploads = useUploads(limits?.uploadBytes ?? null);
  useEffect(() => {
    document.title = 'Import – Footbridge';
  }, []);

  const files = uploads.entries.map((entry) => entry.name);
  const named = target.kind === 'new' && target.name.trim() === '' ? { ...target, name: nameFromFiles(files) } : target;
  const keys = networks.data?.map((network) => network.key) ?? [];
  const input = usePlanInput({ target: named, keys, uploads: uploads.ids, ready: !uploads.sending, mode, corrections });
  const startAgain = () => {
    uploads.clear();
    setCorrections({ ...NO_CORRECTIONS, values: readWords() });
    setTarget({ kind: 'new', name: '' });
    setJob(null);
  };
  if (job !== null) {
    return (
      <div className={styles.page}>
        <ViewHeader title="Import" />
        <JobProgress id={job} onBack={() => setJob(null)} onAgain={startAgain} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <ViewHeader
        title="Import"
        lead="Bring in who is there and who is linked to whom. You see what was understood, and what would change, before anything is saved."
      />
      <section className={styles.step} aria-labelledby="import-files">
        <h2 id="import-files">1. Files</h2>
        <FilePicker uploads={uploads} limitBytes={limits?.uploadBytes ?? null} />
        <TargetChoice
          target={named}
          networks={networks.data ?? []}
          nameMissing={uploads.ids.length > 0 && named.kind === 'new' && named.name.trim() === ''}
          onChange={setTarget}
        />
      </section>
      {input !== null && (
        <Plan
          input={input}
          waitsForName={named.kind === 'new' && named.name.trim() !== input.name}
          exists={target.kind === 'existing'}
          mode={mode}
          onMode={setMode}
          onCorrections={setCorrections}
          onStarted={setJob}
        />
      )}
    </div>
  );
}

interface PlanProps {
  readonly input: PlanImportInput;
  /** The new network has no name yet, or is being given another. */
  readonly waitsForName: boolean;
  readonly exists: boolean;
  readonly mode: ImportMode;
  readonly onMode: (mode: ImportMode) => void;
  readonly onCorrections: (change: (now: ImportMapping) => ImportMapping) => void;
  readonly onStarted: (job: string) => void;
}

/** What was understood of the files, how to import them, and what that would do. */
function Plan({ input, waitsForName, exists, mode, onMode, onCorrections, onStarted }: PlanProps) {
  const answer = usePlan(input);
  const vocabulary = useVocabulary().data;
  const { run, running } = useRunImport();
  const [failure, setFailure] = useState<string | null>(null);
  const mapping = input.mapping ?? NO_CORRECTIONS;
  const start = async (planId: string, skipProblemRows: boolean) => {
    setFailure(null);
    const outcome = await run({ planId, skipProblemRows });
    if (outcome.kind === 'done' && outcome.payload.job !== null) onStarted(outcome.payload.job.id);
    else if (outcome.kind === 'refused') setFailure(outcome.userErrors.map((error) => error.message).join(' '));
    else if (outcome.kind === 'failed') setFailure(`${outcome.failure.what} ${outcome.failure.next}`);
  };
  return (
    <Answer answer={answer} of="what is in the files" skeleton={{ height: 'block', lines: 3 }}>
      {({ plan, userErrors }) => (
        <>
          {userErrors.length > 0 && <Refusal messages={userErrors.map((error) => error.message)} />}
          {plan !== null && (
            <>
              <section className={styles.step} aria-labelledby="import-understood">
                <h2 id="import-understood">2. What was understood</h2>
                {plan.tables.map((table) => (
                  <TableCard
                    key={`${table.upload} ${table.sheet ?? ''}`}
                    table={table}
                    mapping={mapping}
                    onTable={(change) => onCorrections((now) => withTable(now, table, change))}
                    onColumn={(column) => onCorrections((now) => withColumn(now, table, column))}
                  />
                ))}
                {vocabulary !== undefined && (
                  <WordList
                    words={plan.words}
                    vocabulary={vocabulary}
                    onWord={(value) => {
                      rememberWord(value);
                      onCorrections((now) => withWord(now, value));
                    }}
                  />
                )}
                <OptionsCard
                  exists={exists}
                  mode={mode}
                  mapping={mapping}
                  onMode={onMode}
                  onMapping={(next) => onCorrections(() => next)}
                />
              </section>
              <section className={styles.step} aria-labelledby="import-check">
                <h2 id="import-check">3. What the import would do</h2>
                {failure !== null && <Refusal messages={[failure]} />}
                <PlanSummary plan={plan} input={input} />
              </section>
              <ImportAction
                plan={plan}
                waitsForName={waitsForName}
                starting={running}
                onRun={(skip) => void start(plan.id, skip)}
              />
            </>
          )}
        </>
      )}
    </Answer>
  );
}

function Refusal({ messages }: { readonly messages: readonly string[] }) {
  const [what = '', ...more] = messages;
  return (
    <ErrorState
      error={{
        what,
        kept: more.join(' ') || 'Nothing was changed; the files are still here.',
        next: 'Correct it above, or choose another file.',
        requestId: null,
      }}
    />
  );
}

interface PlanInputParts {
  readonly target: ImportTarget;
  readonly keys: readonly string[];
  readonly uploads: readonly string[];
  readonly ready: boolean;
  readonly mode: ImportMode;
  readonly corrections: ImportMapping;
}

const TYPING_MS = 400;
/** What is in the files is shown before the network they become has a name. */
const NAMELESS = 'New network';

/** What to plan; null while files are on their way. Waits while a name is being typed. */
function usePlanInput({ target, keys, uploads, ready, mode, corrections }: PlanInputParts): PlanImportInput | null {
  const ids = uploads.join(' ');
  const taken = keys.join(' ');
  const existing = target.kind === 'existing' ? target.key : null;
  const name = useSettled(target.kind === 'new' ? target.name.trim() : '', TYPING_MS);
  return useMemo(() => {
    const kept = ids === '' ? [] : ids.split(' ');
    if (!ready || kept.length === 0) return null;
    const mapping = withoutUploads(corrections, kept);
    if (existing !== null) return { network: existing, uploads: kept, mapping, mode };
    const planned = name === '' ? NAMELESS : name;
    return { network: keyFor(planned, taken.split(' ')), name: planned, uploads: kept, mapping, mode: 'APPEND' };
  }, [ids, taken, ready, existing, name, mode, corrections]);
}

/** A value once it has not changed for a while. */
function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
