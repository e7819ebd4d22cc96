import { useEffect, useState } from 'react';
import { encodeLink } from '../../codec/link.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { type View } from '../../domain/view.ts';
import { packDossier } from '../../services/private-link.ts';

/** The private link of a dossier that is kept in this browser, which holds it whole as it is shown; null until it is made, or when none is wanted. */
export const useOwnLink = (dossier: Dossier, view: View, isWanted: boolean): string | null => {
  const [payload, setPayload] = useState<string | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    void packDossier(dossier).then((packed) => {
      if (!isGone) setPayload(packed);
    });
    return () => {
      isGone = true;
    };
  }, [dossier, isWanted]);
  if (payload === null) return null;
  const root = new URL('.', document.baseURI);
  return new URL(encodeLink({ page: { kind: 'open', payload }, view }, root.pathname), root).href;
};
