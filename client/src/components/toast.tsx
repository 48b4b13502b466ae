import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from './button.js';
import { Icon } from './icons.js';
import styles from './toast.module.css';

export interface ToastWords {
  readonly message: string;
  /** What was just done can be taken back, or looked at. */
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly tone?: 'plain' | 'problem';
}

const Show = createContext<(toast: ToastWords) => void>(() => undefined);
const LIFETIME = 12_000;

/** Says what was done, with one thing to do about it. One at a time; it waits while it is pointed at or focused. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<(ToastWords & { readonly id: number }) | null>(null);
  const [held, setHeld] = useState(false);
  const count = useRef(0);
  const show = useCallback((words: ToastWords) => {
    count.current += 1;
    setHeld(false);
    setToast({ ...words, id: count.current });
  }, []);
  const dismiss = useCallback(() => setToast(null), []);
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(dismiss, LIFETIME);
    return () => clearTimeout(timer);
  }, [toast, held, dismiss]);
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  return (
    <Show.Provider value={show}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {toast !== null && (
          <div key={toast.id} className={styles.toast} data-toast data-tone={toast.tone ?? 'plain'} {...hold}>
            <span>{toast.message}</span>
            {toast.action !== undefined && <ToastAction action={toast.action} onDone={dismiss} />}
            <Button variant="quiet" small aria-label="Dismiss this message" onPress={dismiss}>
              <Icon name="close" />
            </Button>
          </div>
        )}
      </div>
    </Show.Provider>
  );
}

/** The function that shows a toast. */
export function useToast(): (toast: ToastWords) => void {
  return useContext(Show);
}

interface ToastActionProps {
  readonly action: NonNullable<ToastWords['action']>;
  readonly onDone: () => void;
}

function ToastAction({ action, onDone }: ToastActionProps) {
  const run = () => {
    onDone();
    action.run();
  };
  return (
    <Button small onPress={run}>
      {action.label}
    </Button>
  );
}
