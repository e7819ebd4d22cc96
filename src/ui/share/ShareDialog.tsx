import { lazy, Suspense, useState } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { isFiltering, type View } from '../../domain/view.ts';
import { selectDossier } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { CopyField } from './CopyField.tsx';
import { choiceUrl, siteOf, viewUrl } from './share-links.ts';
import { ShareChoice } from './ShareChoice.tsx';
import styles from './ShareDialog.module.css';
import { WebShare } from './WebShare.tsx';

const ExportList = lazy(async () => ({ default: (await import('../export/ExportList.tsx')).ExportList }));

const selectView = (state: AppState): View => state.view;
const selectIsPrivate = (state: AppState): boolean =>
  state.current.kind === 'ready' && state.current.origin !== 'bundled';

const choiceNames = {
  nothing: 'The article and its graph',
  actor: 'This actor',
  statement: 'This statement',
  sentence: 'This sentence',
  pair: 'These two actors',
} as const satisfies Record<View['selection']['kind'], string>;

const ShareContent = ({ dossier }: { readonly dossier: Dossier }) => {
  const view = useApp(selectView);
  const isPrivate = useApp(selectIsPrivate);
  const site = siteOf(window);
  const here = viewUrl(site, dossier, view, isPrivate);
  const plain = isPrivate ? here : choiceUrl(site, dossier, view.selection);
  const name = choiceNames[view.selection.kind];
  const [isExporting, setExporting] = useState(false);
  return (
    <div className={styles.fields}>
      <CopyField label={plain === here ? name : `${name}, as you see it`} value={here} />
      {plain === here ? null : (
        <CopyField
          label={isFiltering(view.filter) ? `${name}, without the filter` : `${name}, plainly`}
          value={plain}
        />
      )}
      <ShareChoice dossier={dossier} selection={view.selection} url={plain} />
      <WebShare title={dossier.title} url={here} />
      <details className={styles.exports} onToggle={(event) => setExporting(event.currentTarget.open)}>
        <summary>Take the whole dossier with you</summary>
        <p>Every statement keeps its quotes, who says so, and how it stands. The file is made here and sent nowhere.</p>
        {isExporting ? (
          <Suspense fallback={<p>One moment …</p>}>
            <ExportList dossier={dossier} site={site.root} isPrivate={isPrivate} />
          </Suspense>
        ) : null}
      </details>
    </div>
  );
};

/** The links of what is in sight: here, on the article's own page, and as a quotation to paste. */
export const ShareDialog = (dialog: DialogProps) => {
  const dossier = useApp(selectDossier);
  return (
    <DialogFrame {...dialog} title="Share" description="The address bar always holds the link of what you see.">
      {dossier ? <ShareContent dossier={dossier} /> : null}
    </DialogFrame>
  );
};
