import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Dossier, Positions } from '../../domain/dossier.ts';
import type { StatementId } from '../../domain/ids.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { isLayoutKind, LAYOUT_INFO, LAYOUT_NAMES, layoutForPane } from '../../graph/layout-names.ts';
import { bundleOf } from '../../graph/strands.ts';
import { layOut } from '../../services/layouter.ts';
import { startWorker } from '../../services/start-worker.ts';
import type { AppState } from '../../state/store.ts';
import layoutWorker from '../../workers/layout.worker.ts?worker&url';
import { useApp } from '../app-context.tsx';
import { drawOnce } from './draw-once.ts';

/** A drawing with its name. */
export interface NamedDrawing {
  readonly name: string;
  readonly drawing: Drawing;
}

/** What there is to see. */
export interface Drawings {
  /** The drawings in the page: both that the style sheet picks from while the size of the screen is unknown, later the one shown. */
  readonly drawings: readonly NamedDrawing[];
  /** Name of the one shown; null while the style sheet picks. */
  readonly shown: string | null;
  /** Whether the one shown is still being laid out. */
  readonly isWaiting: boolean;
  /** Why it could not be laid out; null when nothing failed. */
  readonly failure: string | null;
}

/** The drawings between which the style sheet picks. */
const BY_SCREEN = ['wide', 'tall'] as const;

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
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0 && clientHeight > 0) setFitting(layoutForPane(clientWidth, clientHeight));
    });
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

  // A chosen statement is never hidden in a bundle.
  const needed = useMemo(() => (statement === null ? null : bundleOf(dossier, statement)), [dossier, statement]);
  const opened = useMemo(() => new Set([...bundles, ...(needed === null ? [] : [needed])]), [bundles, needed]);
  const openedKey = [...opened].sort().join(' ');

  const drawings = useMemo(() => {
    const open = openedKey === '' ? [] : openedKey.split(' ');
    const names: readonly string[] = shown === null ? BY_SCREEN : [shown];
    return names.flatMap((name) => {
      const stored = Object.hasOwn(dossier.layout, name) ? dossier.layout[name] : undefined;
      const positions = stored ?? made[name];
      return positions ? [{ name, drawing: drawOnce(dossier, positions, open) }] : [];
    });
  }, [dossier, made, shown, openedKey]);

  return { drawings, shown, isWaiting: isMissing && failure === null, failure };
};
