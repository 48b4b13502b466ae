import { Button } from '../../components/button.js';
import { useToast } from '../../components/toast.js';

export interface CopyLinkProps {
  /** From the root of this server. */
  readonly address: string;
  /** What it leads to. */
  readonly of: string;
}

/** Copies a link; where the browser lets no page do that, says the link so that it can be copied by hand. */
export function CopyLink({ address, of }: CopyLinkProps) {
  const toast = useToast();
  const copy = async () => {
    const link = new URL(address, window.location.origin).href;
    try {
      await navigator.clipboard.writeText(link);
      toast({ message: `The link to “${of}” is copied.` });
    } catch {
      // No clipboard outside a secure page, or it was refused: the reader can still do it.
      toast({ message: `The link to “${of}”: ${link}` });
    }
  };
  return (
    <Button small aria-label={`Copy the link to ${of}`} onPress={() => void copy()}>
      Copy link
    </Button>
  );
}
