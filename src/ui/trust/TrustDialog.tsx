import { useMemo } from 'react';
import { MESSAGES } from '../../domain/messages.ts';
import { trust } from '../../domain/trust.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { selectDossier } from '../../state/selectors.ts';
import { useApp } from '../app-context.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { OrphanItem } from './OrphanItem.tsx';
import { QuoteItem } from './QuoteItem.tsx';
import styles from './TrustDialog.module.css';

const TrustList = ({ dossier, ...dialog }: DialogProps & { readonly dossier: Dossier }) => {
  const found = useMemo(() => trust(dossier), [dossier]);
  const matching = found.quotes.filter((quote) => quote.verbatim);
  return (
    <DialogFrame
      {...dialog}
      title={MESSAGES.trust(found)}
      description="Each quote was compared with the article’s text, character by character, in this browser."
    >
      {found.orphans.length > 0 ? (
        <section>
          <h3>No longer matching: {found.orphans.length}</h3>
          <ul className={styles.list}>
            {found.orphans.map((quote) => (
              <OrphanItem key={`${quote.statement} ${String(quote.index)}`} dossier={dossier} quote={quote} />
            ))}
          </ul>
        </section>
      ) : null}
      {matching.length > 0 ? (
        <section>
          <h3>Matching: {matching.length}</h3>
          <ul className={styles.list}>
            {matching.map((quote) => (
              <QuoteItem key={`${quote.statement} ${String(quote.index)}`} dossier={dossier} quote={quote} />
            ))}
          </ul>
        </section>
      ) : null}
    </DialogFrame>
  );
};

/** What every quote of the dossier is worth: those that match the article, and those that do not, with what stands there now. */
export const TrustDialog = (dialog: DialogProps) => {
  const dossier = useApp(selectDossier);
  return dossier ? <TrustList dossier={dossier} {...dialog} /> : null;
};
