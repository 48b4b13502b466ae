import { useToast } from './toast.js';

/** Copies a link of this server; where the browser lets no page do that, says the link so that it can be copied. */
export function useCopyLink(): (address: string, of: string) => Promise<void> {
  const toast = useToast();
  return async (address, of) => {
    const link = new URL(address, window.location.origin).href;
    try {
      await navigator.clipboard.writeText(link);
      toast({ message: `The link to “${of}” is copied.` });
    } catch {
      // No clipboard outside a secure page, or it was refused: the reader can still do it.
      toast({ message: `The link to “${of}”: ${link}` });
    }
  };
}
