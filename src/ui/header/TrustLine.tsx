import { type ComponentProps, type ReactNode } from 'react';
import { MESSAGES } from '../../domain/messages.ts';
import { trust, type Trust } from '../../domain/trust.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { selectDossier } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { useHydrated } from '../use-hydrated.ts';
import styles from './Header.module.css';

const known = new WeakMap<Dossier, Trust>();
const selectTrust = (state: AppState): Trust | null => {
  const dossier = selectDossier(state);
  if (!dossier) return null;
  const found = known.get(dossier) ?? trust(dossier);
  known.set(dossier, found);
  return found;
};

interface TrustLineProps extends ComponentProps<'button'> {
  readonly icon: ReactNode;
}

/** How many quotes match the article; opens the list of them. */
export const TrustLine = ({ icon, ...rest }: TrustLineProps) => {
  const found = useApp(selectTrust);
  // Without scripts it only says how it stands.
  const hydrated = useHydrated();
  if (!found) return null;
  return (
    <button
      type="button"
      className={styles.trust}
      disabled={!hydrated}
      data-broken={found.orphans.length > 0 ? '' : undefined}
      {...rest}
    >
      {icon}
      {MESSAGES.trust(found)}
    </button>
  );
};
