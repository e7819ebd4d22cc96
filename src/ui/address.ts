import { type DossierId } from '../domain/ids.ts';
import { type Selection } from '../domain/view.ts';

const choicePath = (selection: Selection): string => {
  switch (selection.kind) {
    case 'nothing':
      return '';
    case 'actor':
      return `actor/${encodeURIComponent(selection.id)}/`;
    case 'statement':
      return `statement/${encodeURIComponent(selection.id)}/`;
    case 'sentence':
      return `sentence/${String(selection.number)}/`;
    case 'pair':
      return `pair/${encodeURIComponent(selection.from)}/${encodeURIComponent(selection.to)}/`;
  }
};

/** The site-relative address of a choice in a dossier. */
export const addressOf = (dossier: DossierId, selection: Selection): string =>
  `${encodeURIComponent(dossier)}/${choicePath(selection)}`;
