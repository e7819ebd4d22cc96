import { useState } from 'react';
import { encodeLink } from '../../codec/link.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { openVault } from '../../services/vault.ts';
import { selectDossier } from '../../state/selectors.ts';
import { useApp } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import styles from './WorkBar.module.css';

/** A dossier that came in its link: it can be looked at, and kept as a copy to work on. */
export const PrivateBar = () => {
  const dossier = useApp(selectDossier);
  const [failure, setFailure] = useState('');
  const keep = async (): Promise<void> => {
    if (!dossier) return;
    const vault = await openVault();
    const kept = vault.ok ? await vault.value.keep(dossier) : vault;
    if (!kept.ok) {
      setFailure(kept.error);
      return;
    }
    const base = new URL(document.baseURI).pathname;
    window.location.assign(encodeLink({ page: { kind: 'own', key: kept.value }, view: DEFAULT_VIEW }, base));
    window.location.reload();
  };
  return (
    <section className={styles.bar} aria-label="This private dossier" data-needs-script>
      <p className={styles.state}>This dossier came in its link. Nothing of yours is touched by looking at it.</p>
      <Button onClick={() => void keep()}>Keep a copy to work on</Button>
      {failure === '' ? null : <p role="alert">{failure}</p>}
    </section>
  );
};
