import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyText } from '../../services/clipboard.ts';
import { useAppStore } from '../app-context.tsx';
import { ChipButton } from '../controls/Chip.tsx';

/** How long "Copied" stays, in milliseconds. */
const THANKS = 2000;

/** Copies the whole address of something here. */
export const CopyLink = ({ href }: { readonly href: string }) => {
  const store = useAppStore();
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), THANKS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const done = await copyText(new URL(href, document.baseURI).href);
    store
      .getState()
      .announce(done ? 'Link copied' : 'The browser did not allow copying. Copy it from the address bar.');
    if (done) setCopied(href);
  };
  const isCopied = copied === href;
  return (
    <ChipButton data-needs-script onClick={() => void copy()}>
      {isCopied ? <Check size={13} aria-hidden="true" /> : <Link size={13} aria-hidden="true" />}
      {isCopied ? 'Copied' : 'Copy link'}
    </ChipButton>
  );
};
