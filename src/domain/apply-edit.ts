import { type Dossier } from './dossier.ts';
import { type Edit, type Edited } from './edit.ts';
import { editActors } from './edit-actor.ts';
import { editArticles } from './edit-article.ts';
import { editStatements } from './edit-statement.ts';
import { type Result } from './result.ts';

/** Does one edit. What cannot be done says why in a sentence, and changes nothing. A dossier that obeys every rule obeys them afterwards. */
export const applyEdit = (dossier: Dossier, edit: Edit): Result<Edited<Dossier>, string> => {
  switch (edit.kind) {
    case 'rename':
    case 'rekind':
    case 'mention':
    case 'unmention':
    case 'merge':
    case 'split':
      return editActors(dossier, edit);
    case 'title':
    case 'source':
    case 'zone':
    case 'text':
      return editArticles(dossier, edit);
    default:
      return editStatements(dossier, edit);
  }
};
