import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Dossier, Positions } from '../../domain/dossier.ts';
import type { StatementId } from '../../domain/ids.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { isLayoutKind, LAYOUT_NAMES } from '../../domain/layout-name.ts';
import { LAYOUT_INFO, layoutForPane } from '../../graph/layout-names.ts';
import { bundleOf } from '../../graph/strands.ts';
import { layOut } from '../../services/layouter.ts';
import { startWorker } from '../../services/start-worker.ts';
import type { AppState } from '../../state/store.ts';
import layoutWorker from '../../workers/layout.worker.ts?worker&url';
import { useApp } from '../app-context.tsx';
import { useHydrated } from '../use-hydrated.ts';
import { drawOnce } from '../../graph/draw-once.ts';
import { BY_SCREEN, isServer, shownByStyle } from './served-drawings.ts';

/** A drawing with its name. */
export interface NamedDrawing {
  readonly name: string;
  readonly drawing: Drawing;
}

/** What there is to see. */
export interface Drawings {
  /** The drawings that are made: both that the style sheet picks from on the server, then the one shown. */
  readonly drawings: readonly NamedDrawing[];
  /** Names of the drawings that stand in the page as they were served, because the style sheet hides them. */
  readonly asServed: readonly string[];
  /** Name of the one shown; null while the style sheet picks. */
  readonly shown: string | null;
  /** Whether the one shown is still being laid out. */
  readonly isWaiting: boolean;
  /** Why it could not be laid out; null when nothing failed. */
  readonly failure: string | null;
}

/** The names of all drawings of a dossier: those it stores, then those that can be made. */
export const layoutNames = (dossier: Dossier): readonly string[] => {
  const stored = Object.keys(dossier.layout);
  return [...LAYOUT_NAMES, ...stored.filter((name) => !isLayoutKind(name))];
};

/** What a drawing is called. */
export const layoutLabel = (name: string): string =>
  isLayoutKind(name) ? LAYOUT_INFO[name].label : name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const selectLayout = ({ view }: AppState): string | null => view.layout;
const selectBundles = ({ openBundles }: AppState): readonly string[] => openBundles;
const selectStatement = ({ view }: AppState): StatementId | null =>
  view.selection.kind === 'statement' ? view.selection.id : null;

/** Which of the two drawings fits the pane; null until it is known, and while the pane is not shown. */
const useFitting = (pane: RefObject<HTMLElement | null>): 'wide' | 'tall' | null => {
  const [fitting, setFitting] = useState<'wide' | 'tall' | null>(null);
  // Before anything is painted: a drawing that does not fit is never seen.
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const fit = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0 && clientHeight > 0) setFitting(layoutForPane(clientWidth, clientHeight));
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [pane]);
  return fitting;
};

/** Positions that the dossier does not store, made in the background when they are asked for. */
const useMadePositions = (dossier: Dossier, name: string | null) => {
  const [made, setMade] = useState<Readonly<Record<string, Positions>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const found = name === null ? undefined : made[name];
  // Somebody may have joined the cast since.
  const isMade = found !== undefined && dossier.actors.every(({ id }) => Object.hasOwn(found, id));
  const isMissing = name !== null && !Object.hasOwn(dossier.layout, name) && !isMade;
  useEffect(() => {
    if (!isMissing || !isLayoutKind(name)) return;
    const stop = new AbortController();
    layOut(dossier, name, stop.signal, () => startWorker(layoutWorker)).then(
      (positions) => {
        setFailure(null);
        setMade((before) => ({ ...before, [name]: positions }));
      },
      (reason: unknown) => {
        if (!stop.signal.aborted) setFailure(reason instanceof Error ? reason.message : String(reason));
      },
    );
    return () => stop.abort();
  }, [dossier, name, isMissing]);
  return { made, isMissing, failure };
};

/** The drawings of a dossier, and which of them shows. */
export const useDrawings = (dossier: Dossier, pane: RefObject<HTMLElement | null>): Drawings => {
  const asked = useApp(selectLayout);
  const bundles = useApp(selectBundles);
  const statement = useApp(selectStatement);
  const fitting = useFitting(pane);
  const wanted = asked !== null && layoutNames(dossier).includes(asked) ? asked : null;
  const shown = wanted ?? fitting;
  const { made, isMissing, failure } = useMadePositions(dossier, shown);
  const isTakenOver = useHydrated();
  // Only what is seen is taken over at first: making the other drawing costs as much as all the rest of the page.
  const [served] = useState(() => (isServer || isTakenOver ? null : { seen: shownByStyle() }));
  const seen = served?.seen ?? null;

  // A chosen statement is never hidden in a bundle.
  const needed = useMemo(() => (statement === null ? null : bundleOf(dossier, statement)), [dossier, statement]);
  const opened = useMemo(() => new Set([...bundles, ...(needed === null ? [] : [needed])]), [bundles, needed]);
  const openedKey = [...opened].sort().join(' ');

  const drawings = useMemo(() => {
    const open = openedKey === '' ? [] : openedKey.split(' ');
    const unknown = isServer ? BY_SCREEN : seen === null ? [] : [seen];
    const names: readonly string[] = shown === null ? unknown : [shown];
    return names.flatMap((name) => {
      const stored = Object.hasOwn(dossier.layout, name) ? dossier.layout[name] : undefined;
      const positions = stored ?? made[name];
      return positions ? [{ name, drawing: drawOnce(dossier, positions, open) }] : [];
    });
  }, [dossier, made, seen, shown, openedKey]);
  const isAsServed = (name: string): boolean => name !== seen && Object.hasOwn(dossier.layout, name);
  const asServed = served && shown === null ? BY_SCREEN.filter(isAsServed) : [];

  return { drawings, asServed, shown, isWaiting: isMissing && failure === null, failure };
};
