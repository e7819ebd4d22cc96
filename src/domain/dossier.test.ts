import { describe, expect, it } from 'vitest';
import { actorById, actorName, articleById, statementById } from './dossier.ts';
import { FABLE } from './fable.fixture.ts';
import { asActorId, asArticleId, asStatementId } from './ids.ts';

const nobody = asActorId('nobody')!;

describe('a dossier', () => {
  it('finds its articles, actors and statements by id', () => {
    for (const article of FABLE.articles) expect(articleById(FABLE, article.id)).toBe(article);
    for (const actor of FABLE.actors) expect(actorById(FABLE, actor.id)).toBe(actor);
    for (const statement of FABLE.statements) expect(statementById(FABLE, statement.id)).toBe(statement);
  });

  it('answers null for ids it does not have', () => {
    expect(articleById(FABLE, asArticleId('elsewhere')!)).toBeNull();
    expect(actorById(FABLE, nobody)).toBeNull();
    expect(statementById(FABLE, asStatementId('a~say~b~000000')!)).toBeNull();
  });

  it('names an actor by its shown name, or by the id when it is unknown', () => {
    expect(actorName(FABLE, asActorId('ida-bron')!)).toBe('Ida Brøn');
    expect(actorName(FABLE, nobody)).toBe('nobody');
  });
});
