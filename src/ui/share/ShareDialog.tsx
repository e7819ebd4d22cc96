import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense } from 'react';
import { postText } from '../../codec/post-text.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { isFiltering, NOTHING, type View } from '../../domain/view.ts';
import { selectDossier } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { CopyField } from './CopyField.tsx';
import { EmbedFields } from './EmbedFields.tsx';
import { QrCode } from './QrCode.tsx';
import { choiceUrl, siteOf, viewUrl } from './share-links.ts';
import { ShareChoice } from './ShareChoice.tsx';
import styles from './ShareDialog.module.css';
import { useOwnLink } from './use-own-link.ts';
import { WebShare } from './WebShare.tsx';

const ExportList = lazy(async () => ({ default: (await import('../export/ExportList.tsx')).ExportList }));

const selectView = (state: AppState): View => state.view;
const selectOrigin = (state: AppState): string => (state.current.kind === 'ready' ? state.current.origin : 'bundled');

const choiceNames = {
  nothing: 'The article and its graph',
  actor: 'This actor',
  statement: 'This statement',
  sentence: 'This sentence',
  pair: 'These two actors',
} as const satisfies Record<View['selection']['kind'], string>;

/** Many programs cut links that are longer. */
const LONG_LINK = 8_000;

/** What a private link is, before it is sent to anybody. */
const PrivateNote = ({ url }: { readonly url: string }) => (
  <p className={styles.note}>
    This dossier is in the link itself: the article’s text, the actors and every statement. What stands behind the # is
    never sent to a server; whoever has the link has the dossier.{' '}
    {url.length > LONG_LINK
      ? `The link has ${url.length.toLocaleString('en')} characters, and many programs cut links so long: save the file instead, under “The whole dossier”.`
      : ''}
  </p>
);

const FileNote = () => (
  <p className={styles.note}>
    This page is a file of its own. Its link opens it on this computer only: to share the dossier, send the file.
  </p>
);

const ShareContent = ({ dossier }: { readonly dossier: Dossier }) => {
  const view = useApp(selectView);
  const origin = useApp(selectOrigin);
  const isPrivate = origin !== 'bundled';
  const site = siteOf(window);
  const ownLink = useOwnLink(dossier, view, origin === 'own');
  const here = origin === 'own' ? (ownLink ?? '') : viewUrl(site, dossier, view, isPrivate);
  const plain = isPrivate ? here : choiceUrl(site, dossier, view.selection);
  const home = isPrivate ? here : choiceUrl(site, dossier, NOTHING);
  const name = choiceNames[view.selection.kind];
  const hasChoice = view.selection.kind !== 'nothing';
  const note = origin === 'file' ? <FileNote /> : isPrivate ? <PrivateNote url={here} /> : null;
  if (here === '') return <p>One moment …</p>;
  return (
    <Tabs.Root defaultValue="view">
      <Tabs.List className={styles.tabs} aria-label="What to share">
        <Tabs.Tab value="view">This view</Tabs.Tab>
        {hasChoice ? <Tabs.Tab value="choice">{name}</Tabs.Tab> : null}
        <Tabs.Tab value="dossier">The whole dossier</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="view" className={styles.fields}>
        {note}
        <CopyField label={plain === here ? name : `${name}, as you see it`} value={here} />
        {plain === here ? null : (
          <CopyField
            label={isFiltering(view.filter) ? `${name}, without the filter` : `${name}, plainly`}
            value={plain}
          />
        )}
        <CopyField label="Text for a short post" value={postText(dossier, view.selection, plain)} long />
        <WebShare title={dossier.title} url={here} />
        <QrCode value={here} />
      </Tabs.Panel>
      {hasChoice ? (
        <Tabs.Panel value="choice" className={styles.fields}>
          <ShareChoice dossier={dossier} selection={view.selection} url={plain} />
          {isPrivate ? null : <EmbedFields dossier={dossier} selection={view.selection} site={site} />}
        </Tabs.Panel>
      ) : null}
      <Tabs.Panel value="dossier" className={styles.fields}>
        {note}
        {isPrivate ? null : <CopyField label="The article and its graph" value={home} />}
        {isPrivate ? null : <EmbedFields dossier={dossier} selection={NOTHING} site={site} />}
        <div className={styles.exports}>
          <h3>Take the whole dossier with you</h3>
          <p>
            Every statement keeps its quotes, who says so, and how it stands. The file is made here and sent nowhere.
          </p>
          <Suspense fallback={<p>One moment …</p>}>
            <ExportList dossier={dossier} site={site.root} isPrivate={isPrivate} />
          </Suspense>
        </div>
      </Tabs.Panel>
    </Tabs.Root>
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
