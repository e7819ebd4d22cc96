import { type AliasTable, resolveAlias } from './aliases.ts';
import { actorById, type Dossier, statementById } from './dossier.ts';
import { asActorId, asStatementId } from './ids.ts';
import { isLayoutKind } from './layout-name.ts';
import { MESSAGES } from './messages.ts';
import { nearest, type Sought } from './nearest.ts';
import { type Notice, plainNotice } from './notice.ts';
import { sentenceOfNumber } from './query.ts';
import { ARTICLE_VOICE, filterIn, NOTHING, selectIn, type Selection, type View } from './view.ts';

/** Where a link leads in a dossier. */
export interface Landing {
  /** The view to show: the one asked for where that can be, with old ids replaced by those that stand for them now. */
  readonly view: View;
  /** What was asked for and is not there, each with the nearest thing to offer. */
  readonly notices: readonly Notice[];
}

/**
 * Fits a view that came from a link to a dossier. What the dossier does not have is left out and said, with the nearest to offer:
 * a link never lands silently on something else. `sought` is what the link asked for in words that cannot be an id; null when all could.
 */
export const landOn = (dossier: Dossier, aliases: AliasTable, view: View, sought: Sought | null = null): Landing => {
  const old = sought && renamedChoice(sought, aliases);
  const renamed = renameIn(old ? selectIn(view, old) : view, aliases);
  const gone = sought && !old ? sought : goneFrom(dossier, renamed.selection);
  const { by } = renamed.filter;
  const noVoice = by !== null && by !== ARTICLE_VOICE && !actorById(dossier, by);
  const heard = noVoice ? filterIn(renamed, { by: null }) : renamed;
  const { layout } = heard;
  const noDrawing = layout !== null && !isLayoutKind(layout) && !Object.hasOwn(dossier.layout, layout);
  const shown = noDrawing ? { ...heard, layout: null } : heard;
  return {
    view: gone ? selectIn(shown, NOTHING) : shown,
    notices: [
      ...(gone ? [goneNotice(dossier, gone)] : []),
      ...(noVoice ? [plainNotice(MESSAGES.goneVoice(by))] : []),
      ...(noDrawing ? [plainNotice(MESSAGES.goneLayout(layout))] : []),
    ],
  };
};

/** The view with every id replaced by the one that stands for it now. */
const renameIn = (view: View, aliases: AliasTable): View => {
  if (aliases.size === 0) return view;
  const actor = <Id extends string>(id: Id) => asActorId(resolveAlias(aliases, id)) ?? id;
  const { by } = view.filter;
  const filtered = by === null || by === ARTICLE_VOICE ? view : filterIn(view, { by: actor(by) });
  const { selection } = view;
  switch (selection.kind) {
    case 'nothing':
    case 'sentence':
      return filtered;
    case 'actor':
      return selectIn(filtered, { kind: 'actor', id: actor(selection.id) });
    case 'statement': {
      const id = asStatementId(resolveAlias(aliases, selection.id)) ?? selection.id;
      return selectIn(filtered, { ...selection, id });
    }
    case 'pair':
      return selectIn(filtered, { kind: 'pair', from: actor(selection.from), to: actor(selection.to) });
  }
};

/** What an old id in another form than today's stands for now; null when the table does not know it. */
const renamedChoice = (sought: Sought, aliases: AliasTable): Selection | null => {
  if (sought.kind !== 'actor' && sought.kind !== 'statement') return null;
  const now = resolveAlias(aliases, sought.id);
  // What the table does not know has no other name: the address of a statement does not lead to an actor of that id.
  if (now === sought.id) return null;
  const statement = asStatementId(now);
  if (statement) return { kind: 'statement', id: statement, evidence: 0 };
  const actor = asActorId(now);
  return actor ? { kind: 'actor', id: actor } : null;
};

/** The chosen thing, when the dossier does not have it. */
const goneFrom = (dossier: Dossier, selection: Selection): Sought | null => {
  switch (selection.kind) {
    case 'nothing':
      return null;
    case 'actor':
      return actorById(dossier, selection.id) ? null : selection;
    case 'statement':
      return statementById(dossier, selection.id) ? null : selection;
    case 'sentence':
      return sentenceOfNumber(dossier, selection.number) ? null : selection;
    case 'pair':
      return actorById(dossier, selection.from) && actorById(dossier, selection.to) ? null : selection;
  }
};

const goneNotice = (dossier: Dossier, sought: Sought): Notice => {
  const offer = nearest(dossier, sought);
  const text = goneText(dossier, sought);
  return { text: offer ? `${text} ${MESSAGES.nearestIs(offer.label)}` : text, offer };
};

const goneText = (dossier: Dossier, sought: Sought): string => {
  switch (sought.kind) {
    case 'actor':
    case 'statement':
      return MESSAGES.gone(sought.kind, sought.id);
    case 'sentence': {
      const count = dossier.articles.reduce((sum, article) => sum + article.sentences.length, 0);
      return MESSAGES.goneSentence(sought.number, count);
    }
    case 'pair':
      return MESSAGES.gonePair(sought.from, sought.to);
  }
};
