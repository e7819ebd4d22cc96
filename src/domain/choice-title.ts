import { actorName, type Dossier, statementById } from './dossier.ts';
import { claimPhrase } from './phrase.ts';
import { type Selection } from './view.ts';

/** What a choice is called in a browser's tab and history, without the site's name. A denied thing is called denied. */
export const choiceTitle = (dossier: Dossier, selection: Selection): string => {
  switch (selection.kind) {
    case 'nothing':
      return dossier.title;
    case 'actor':
      return `${actorName(dossier, selection.id)} in “${dossier.title}”`;
    case 'statement': {
      const statement = statementById(dossier, selection.id);
      return statement ? claimPhrase(dossier, statement) : dossier.title;
    }
    case 'sentence':
      return `Sentence ${selection.number} of “${dossier.title}”`;
    case 'pair':
      return `How is ${actorName(dossier, selection.from)} connected to ${actorName(dossier, selection.to)}?`;
  }
};
