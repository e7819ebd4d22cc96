import { layout } from '../graph/layout.ts';
import { type LayoutReply, type LayoutRequest } from '../graph/layout-protocol.ts';

const answer = ({ id, dossier, name }: LayoutRequest): LayoutReply => {
  try {
    return { kind: 'laid-out', id, positions: layout(dossier, name) };
  } catch (error) {
    return { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) };
  }
};

// Requests come from our own page, which has read and checked the dossier before; nobody else can post here.
addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => postMessage(answer(data)));
