import { describe, expect, it } from 'vitest';
import { type Actor } from './actor.ts';
import { actorById } from './dossier.ts';
import { FABLE } from './fable.fixture.ts';
import { type ActorId } from './ids.ts';
import { connectionsOf, surfaceForms } from './profile.ts';

const actorOf = (id: string): Actor => actorById(FABLE, id as ActorId)!;

describe('surfaceForms', () => {
  it('counts the words that name an actor, most used first, with their sentences', () => {
    expect(surfaceForms(FABLE, actorOf('bakers-guild'))).toEqual([
      { words: 'the guild', count: 3, sentences: [6, 7, 9] },
      { words: 'Bakers’ Guild', count: 1, sentences: [3] },
    ]);
  });

  it('takes a capital at the start of a sentence for the same words', () => {
    const forms = surfaceForms(FABLE, actorOf('bakers-guild')).map((form) => form.words);
    expect(forms).not.toContain('The guild');
  });

  it('is empty for an actor without mentions', () => {
    expect(surfaceForms(FABLE, { ...actorOf('westham'), mentions: [] })).toEqual([]);
  });

  it('counts every mention once', () => {
    for (const actor of FABLE.actors) {
      const counted = surfaceForms(FABLE, actor).reduce((sum, form) => sum + form.count, 0);
      expect(counted).toBe(actor.mentions.length);
    }
  });
});

describe('connectionsOf', () => {
  it('names the direct neighbours, most tied first, whichever way the statements point', () => {
    expect(connectionsOf(FABLE, 'bakers-guild' as ActorId).map((one) => [one.actor, one.statements.length])).toEqual([
      ['lord-moth', 2],
      ['eastwick', 1],
      ['smugglers', 1],
    ]);
  });

  it('leaves out statements that name nobody', () => {
    const all = connectionsOf(FABLE, 'eastwick' as ActorId).flatMap((one) => one.statements);
    expect(all.some((one) => one.source === null)).toBe(false);
  });

  it('is the same from both sides', () => {
    for (const actor of FABLE.actors) {
      for (const connection of connectionsOf(FABLE, actor.id)) {
        const back = connectionsOf(FABLE, connection.actor).find((one) => one.actor === actor.id);
        expect(back?.statements).toEqual(connection.statements);
      }
    }
  });
});
