import { Share2, Search, ShieldCheck, CircleQuestionMark } from 'lucide-react';
import { useApp } from '../app-context.tsx';
import { Button, IconButton, KeyHint } from '../controls/Button.tsx';
import { type DialogName, prefetchDialog, useDialogs } from '../dialogs.tsx';
import { selectDossier } from '../../state/selectors.ts';
import styles from './Header.module.css';
import { ShownCount } from './ShownCount.tsx';
import { StageSwitch } from './StageSwitch.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { TrustLine } from './TrustLine.tsx';
import { Wordmark } from './Wordmark.tsx';

/** The head of the desk: where one is, whether it can be trusted, and the ways on. */
export const Header = ({ filters }: { readonly filters: string }) => {
  const dossier = useApp(selectDossier);
  const { openDialog } = useDialogs();
  if (!dossier) return null;
  const opens = (name: DialogName) => ({
    onClick: () => openDialog(name),
    onPointerEnter: () => prefetchDialog(name),
    onFocus: () => prefetchDialog(name),
  });
  return (
    <header className={styles.header}>
      <Wordmark />
      <div className={styles.about}>
        <h1 className={styles.title} dir="auto">
          {dossier.title}
        </h1>
        <p className={styles.facts}>
          <span>
            {dossier.actors.length} actors · <ShownCount all={dossier.statements.length} filters={filters} />
          </span>
          <TrustLine icon={<ShieldCheck aria-hidden="true" />} {...opens('trust')} />
        </p>
      </div>
      <div className={styles.tools} data-needs-script>
        <StageSwitch />
        <Button aria-label="Search" aria-keyshortcuts="Meta+K Control+K" {...opens('search')}>
          <Search aria-hidden="true" />
          <span className={styles.word}>
            Search <KeyHint letter="K" />
          </span>
        </Button>
        <Button look="strong" aria-label="Share" {...opens('share')}>
          <Share2 aria-hidden="true" />
          <span className={styles.word}>Share</span>
        </Button>
        <ThemeButton />
        <IconButton label="Help and keys" {...opens('help')}>
          <CircleQuestionMark aria-hidden="true" />
        </IconButton>
      </div>
    </header>
  );
};
