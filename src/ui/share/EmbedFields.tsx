import { dossierVersion } from '../../codec/dossier-version.ts';
import { embedPath } from '../../codec/embed-path.ts';
import { encodeOptions } from '../../codec/link-options.ts';
import { choiceTitle } from '../../domain/choice-title.ts';
import { type Dossier, statementById } from '../../domain/dossier.ts';
import { type Filter, NO_FILTER, type Selection } from '../../domain/view.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { elementCode, frameCode } from '../../export/embed-code.ts';
import { CopyField } from './CopyField.tsx';
import { choiceUrl, type Site } from './share-links.ts';

const selectFilter = ({ view }: AppState): Filter => view.filter;

interface EmbedFieldsProps {
  readonly dossier: Dossier;
  readonly selection: Selection;
  readonly site: Site;
}

/** What to paste into another site: a frame for anywhere, or an element that grows and whose quotes are read without scripts. */
export const EmbedFields = ({ dossier, selection, site }: EmbedFieldsProps) => {
  const { families, factuality, by } = useApp(selectFilter);
  // An embedded page knows no search, and one statement is not filtered.
  const filter = { ...NO_FILTER, ...(selection.kind === 'statement' ? {} : { families, factuality, by }) };
  const options = encodeOptions({ filter, layout: null, lead: null, theme: null }).replace('?', '&');
  const src = `${site.root}${embedPath(dossier.id, selection)}?v=${dossierVersion(dossier)}${options}`;
  const embedded = { src, title: choiceTitle(dossier, selection) };
  const chosen = selection.kind === 'statement' ? statementById(dossier, selection.id) : null;
  const statements = chosen ? [chosen] : dossier.statements;
  const hrefOf = (choice: Selection): string => choiceUrl(site, dossier, choice);
  return (
    <>
      <CopyField label="Embed: a frame, for any page" value={frameCode(embedded)} />
      <CopyField
        label="Embed: an element that grows with its content; its quotes are read without scripts too"
        value={elementCode(embedded, site.root, dossier, statements, hrefOf)}
      />
    </>
  );
};
