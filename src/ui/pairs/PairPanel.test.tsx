import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FABLE } from '../../domain/fable.fixture.ts';
import { FACTUALITIES } from '../../domain/factuality.ts';
import { type ActorId } from '../../domain/ids.ts';
import { type Filter } from '../../domain/view.ts';
import { createAppStore } from '../../state/store.ts';
import { ActorPanel } from '../actors/ActorPanel.tsx';
import { AppProvider } from '../app-context.tsx';
import { PairPanel } from './PairPanel.tsx';

const id = (text: string) => text as ActorId;
const read = (panel: React.ReactNode, filter: Partial<Filter> = {}): string => {
  const store = createAppStore();
  store.getState().open(FABLE, [], 'bundled');
  store.getState().filter(filter);
  return renderToStaticMarkup(<AppProvider store={store}>{panel}</AppProvider>)
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
};
const ask = (from: string, to: string, filter?: Partial<Filter>) =>
  read(<PairPanel from={id(from)} to={id(to)} />, filter);

describe('a pair', () => {
  it('reads the path step by step, each with its words and who says so', () => {
    const text = ask('westham', 'bakers-guild');
    expect(text).toContain('In 2 steps');
    expect(text).toContain('Éastwick has closed the bridge to Westham , said by Ida Brøn');
    expect(text).toContain('The town also promised flour to the Bakers’ Guild.');
  });

  it('says plainly that only doubtful statements would connect them', () => {
    expect(ask('smugglers', 'lord-moth')).toContain(
      'Only denied, negated or hypothetical statements would connect Smugglers and Lord Moth.',
    );
  });

  it('walks over them when the filter asks for them by name, and says so', () => {
    const text = ask('smugglers', 'lord-moth', { factuality: FACTUALITIES });
    expect(text).toContain('In 2 steps, doubtful statements included');
    expect(text).toContain('denied: hides');
  });

  it('tells what ties them directly, each way apart, with its factuality', () => {
    const text = ask('eastwick', 'westham');
    expect(text).toContain('Éastwick → Westham 1');
    expect(text).toContain('Westham → Éastwick 1');
    expect(text).toContain('does not trust (negated)');
  });
});

describe('an actor', () => {
  it('is told by its kind, its names with their sentences, and its parts', () => {
    const text = read(<ActorPanel id={id('bakers-guild')} />);
    expect(text).toContain('Bakers’ Guild organisation');
    expect(text).toMatch(/“ the guild ” ×3 sentence 6 7 9/u);
    expect(text).toContain('Does or says 2');
    expect(text).toContain('Done to, or said of 2');
    expect(text).not.toContain('Claims as a speaker');
    expect(text).toContain('Connections 3');
  });

  it('says how much the filter hides', () => {
    expect(read(<ActorPanel id={id('bakers-guild')} />, { factuality: ['stated'] })).toContain(
      '2 hidden by the filter.',
    );
  });
});
