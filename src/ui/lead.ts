import { type Lead } from '../domain/view.ts';
import { type AppState } from '../state/store.ts';

/** Which part leads: the one asked for; else the article for a sentence, and the graph for everything else. */
export const selectLead = ({ view }: AppState): Lead =>
  view.lead ?? (view.selection.kind === 'sentence' ? 'article' : 'graph');
