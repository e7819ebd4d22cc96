import { useEffect, useRef } from 'react';
import type { Dossier } from '../../domain/dossier.ts';
import type { DrawnEdge } from '../../graph/drawing.ts';
import styles from './GraphPane.module.css';
import { edgeLabelOf } from '../../graph/names.ts';

interface WhichOneProps {
  readonly dossier: Dossier;
  readonly edges: readonly DrawnEdge[];
  readonly onPick: (edge: DrawnEdge) => void;
  readonly onClose: () => void;
}

/** Asks which of several curves under one finger was meant. */
export const WhichOne = ({ dossier, edges, onPick, onClose }: WhichOneProps) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [edges]);
  return (
    <div
      ref={list}
      className={styles.which}
      role="dialog"
      aria-label="Which one?"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <p>Which one?</p>
      <ul>
        {edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" data-family={edge.family ?? undefined} onClick={() => onPick(edge)}>
              {edgeLabelOf(dossier, edge)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.never} onClick={onClose}>
        None of these
      </button>
    </div>
  );
};
