/** What is used of a browser's store. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Kept in this browser for good. */
export const lastingStore = storeWithin(() => localStorage);
/** Kept for as long as the tab is open. */
export const visitStore = storeWithin(() => sessionStorage);

/** A browser may refuse its store, or be full: what was to be kept is then kept for as long as the page is open. */
export function storeWithin(storage: () => TextStore): TextStore {
  const refused = new Map<string, string>();
  return {
    getItem(name) {
      const text = refused.get(name);
      if (text !== undefined) return text;
      try {
        return storage().getItem(name);
      } catch {
        return null;
      }
    },
    setItem(name, text) {
      try {
        storage().setItem(name, text);
        refused.delete(name);
      } catch {
        refused.set(name, text);
      }
    },
    removeItem(name) {
      refused.delete(name);
      try {
        storage().removeItem(name);
      } catch {
        // Where the store is refused, nothing is in it.
      }
    },
  };
}
