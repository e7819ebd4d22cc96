import { type ComponentProps, type ReactNode } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { wordsAt } from '../../domain/query.ts';
import { selectDossier } from '../../state/selectors.ts';
import { useApp } from '../app-context.tsx';
import styles from './Header.module.css';

const countMatches = (dossier: Dossier): { readonly all: number; readonly matching: number } => {
  const pieces = dossier.statements.flatMap((statement) => statement.evidence);
  return { all: pieces.length, matching: pieces.filter((piece) => wordsAt(dossier, piece) === piece.exact).length };
};

interface TrustLineProps extends ComponentProps<'button'> {
  readonly icon: ReactNode;
}

/** How many quotes match the article; opens the list of them. */
export const TrustLine = ({ icon, ...rest }: TrustLineProps) => {
  const dossier = useApp(selectDossier);
  if (!dossier) return null;
  const { all, matching } = countMatches(dossier);
  return (
    <button type="button" className={styles.trust} data-broken={matching < all ? '' : undefined} {...rest}>
      {icon}
      {matching} of {all} quotes match the article
    </button>
  );
};
