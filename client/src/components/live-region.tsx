import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says things to those who listen, without moving focus; a new message replaces one not yet read. */
export function LiveRegionProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState('');
  const turn = useRef(0);
  const announce = useCallback((words: string) => {
    // The same words twice are only read twice when the text changes: a thin space does that unseen.
    turn.current += 1;
    setMessage(words + '\u2009'.repeat(turn.current % 2));
  }, []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite" data-live-region>
        {message}
      </div>
    </Announce.Provider>
  );
}

/** The function that says a message. */
export function useAnnounce(): (message: string) => void {
  return useContext(Announce);
}
