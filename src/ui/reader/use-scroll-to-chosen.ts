import { useEffect, useRef } from 'react';
import { actorById, type Dossier } from '../../domain/dossier.ts';
import { sentenceNumberOf } from '../../domain/query.ts';
import { statementById } from '../../domain/dossier.ts';
import { type Lead, sameChoice, type Selection } from '../../domain/view.ts';
import { selectDossier } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { selectLead } from '../lead.ts';
import { selectIsPressed } from '../pressed.ts';
import { currentPiece } from './reading.ts';
import { sentenceElementId } from './SentenceText.tsx';

/** The sentence that the choice is about: the piece of evidence being read, the sentence itself, or where an actor is first named. */
const sentenceOfChoice = (dossier: Dossier, selection: Selection): number | null => {
  switch (selection.kind) {
    case 'nothing':
    case 'pair':
      return null;
    case 'sentence':
      return selection.number;
    case 'statement': {
      const statement = statementById(dossier, selection.id);
      if (!statement) return null;
      const piece = currentPiece(statement, selection.evidence);
      return sentenceNumberOf(dossier, piece.article, piece);
    }
    case 'actor': {
      const [first] = actorById(dossier, selection.id)?.mentions ?? [];
      return first ? sentenceNumberOf(dossier, first.article, first) : null;
    }
  }
};

const selectSelection = ({ view }: AppState): Selection => view.selection;

/** Room kept free above and below a sentence that is scrolled to, in CSS pixels. */
const MARGIN = 24;

const isInside = (element: Element, top: number, bottom: number): boolean => {
  const box = element.getBoundingClientRect();
  return box.top >= top + MARGIN && box.bottom <= bottom - MARGIN;
};

/** Top and bottom of what can be seen of the article: its own scroller, or the window less the sheet that lies over it. */
const visibleBand = (element: Element): readonly [number, number] => {
  const scroller = element.closest('[data-scroller]');
  const box = scroller?.getBoundingClientRect();
  const sheet = document.querySelector('[data-card-surface]')?.getBoundingClientRect();
  const bottom = sheet && sheet.width >= window.innerWidth - 1 ? sheet.top : window.innerHeight;
  return [Math.max(0, box?.top ?? 0), Math.min(bottom, box?.bottom ?? bottom)];
};

/** A press that showed a sentence, and where the reader was before. */
interface Detour {
  readonly selection: Selection;
  readonly goBack: () => void;
}

const placeOf = (element: Element): (() => void) => {
  const scroller = element.closest('[data-scroller]') ?? document.documentElement;
  const { scrollTop } = scroller;
  const windowTop = window.scrollY;
  return () => {
    scroller.scrollTop = scrollTop;
    window.scrollTo({ top: windowTop, behavior: 'instant' });
  };
};

/**
 * Keeps the sentence of the choice in sight. At once, not smoothly: the reader waits for the words, not for the ride. A press that is given up
 * leaves the reader where they were.
 */
export const useScrollToChosen = (): void => {
  const dossier = useApp(selectDossier);
  const selection = useApp(selectSelection);
  const lead: Lead = useApp(selectLead);
  const isPressed = useApp(selectIsPressed);
  const detour = useRef<Detour | null>(null);
  useEffect(() => {
    const taken = detour.current;
    detour.current = null;
    if (taken && !isPressed && !sameChoice(taken.selection, selection)) {
      taken.goBack();
      return;
    }
    const number = dossier ? sentenceOfChoice(dossier, selection) : null;
    const element = number === null ? null : document.getElementById(sentenceElementId(number));
    if (!element || element.getClientRects().length === 0) return;
    if (isPressed) detour.current = taken ?? { selection, goBack: placeOf(element) };
    if (!isInside(element, ...visibleBand(element))) element.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [dossier, selection, lead, isPressed]);
};
