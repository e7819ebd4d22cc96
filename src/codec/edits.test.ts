import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../domain/actor.ts';
import { applyEdit } from '../domain/apply-edit.ts';
import { check } from '../domain/check.ts';
import { type Dossier } from '../domain/dossier.ts';
import { type Edit } from '../domain/edit.ts';
import { splitByMentions, splitOfMerge } from '../domain/edit-actor.ts';
import { FACTUALITIES } from '../domain/factuality.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { doEdit, replay } from '../domain/do-edit.ts';
import { beginHistory, type History, present, redo, undo } from '../domain/history.ts';
import { type ActorId, type StatementId } from '../domain/ids.ts';
import { RELATION_KINDS } from '../domain/ontology.ts';
import { STATUSES } from '../domain/statement.ts';
import { parseDossier, writeDossier } from './dossier-file.ts';
import { parseEdit } from './edit-file.ts';
import { goodDossiers } from './random-dossier.fixture.ts';

const KINDS = [
  'decide',
  'flip',
  'factuality',
  'relation',
  'speakers',
  'ends',
  'requote',
  'add',
  'remove',
  'rename',
  'rekind',
  'mention',
  'unmention',
  'merge',
  'split',
  'title',
  'source',
  'zone',
  'text',
] as const;

/** A step told by numbers: what it means depends on the dossier that it meets. */
interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly numbers: readonly number[];
  readonly words: string;
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    numbers: fc.array(fc.nat(997), { minLength: 8, maxLength: 8 }),
    words: fc.constantFrom('x', 'said “no”', 'Łódź', '北京 👩‍👩‍👧', 'bridge river.\n\nsaid é.', ' '),
  }),
  { maxLength: 25 },
);

/** The edit that a step means; null when the dossier has nothing for it. */
const editFor = (dossier: Dossier, { kind, numbers, words }: Step): Edit | null => {
  const pick = <Item>(items: readonly Item[], place: number): Item | undefined =>
    items[(numbers[place] ?? 0) % Math.max(1, items.length)];
  const article = pick(dossier.articles, 0) ?? dossier.articles[0];
  const statement = pick(dossier.statements, 1);
  const actor = pick(dossier.actors, 2);
  const other = pick(dossier.actors, 3);
  const from = (numbers[4] ?? 0) % article.text.length;
  const rough = { start: from, end: Math.min(article.text.length, from + 1 + ((numbers[5] ?? 0) % 30)) };
  // A person cannot select half a character.
  const span = {
    start: /[\uDC00-\uDFFF]/.test(article.text[rough.start] ?? '') ? rough.start - 1 : rough.start,
    end: /[\uDC00-\uDFFF]/.test(article.text[rough.end] ?? '') ? rough.end + 1 : rough.end,
  };
  switch (kind) {
    case 'decide':
    case 'remove': {
      const statements = dossier.statements
        .filter((_, index) => (index + (numbers[1] ?? 0)) % 3 === 0)
        .map((one) => one.id);
      return kind === 'remove' ? { kind, statements } : { kind, statements, status: pick(STATUSES, 4) ?? 'accepted' };
    }
    case 'flip':
      return statement ? { kind, statement: statement.id } : null;
    case 'factuality':
      return statement ? { kind, statement: statement.id, factuality: pick(FACTUALITIES, 4) ?? 'stated' } : null;
    case 'relation':
      return statement
        ? { kind, statement: statement.id, relation: pick(RELATION_KINDS, 4) ?? 'SAY', predicate: words }
        : null;
    case 'speakers':
      return statement
        ? { kind, statement: statement.id, speakers: [actor, other].flatMap((one) => (one ? [one.id] : [])) }
        : null;
    case 'ends':
      return statement
        ? {
            kind,
            statement: statement.id,
            source: actor?.id ?? null,
            target: (numbers[4] ?? 0) % 3 ? (other?.id ?? null) : null,
          }
        : null;
    case 'requote':
      return statement ? { kind, statement: statement.id, evidence: (numbers[6] ?? 0) % 2, span } : null;
    case 'add':
      return {
        kind,
        statement: {
          source: actor?.id ?? null,
          relation: pick(RELATION_KINDS, 6) ?? 'SAY',
          target: other?.id ?? null,
          predicate: words,
          factuality: pick(FACTUALITIES, 7) ?? 'stated',
          speakers: [],
          article: article.id,
          span,
          parts: { predicate: span },
        },
      };
    case 'rename':
      return actor ? { kind, actor: actor.id, name: words } : null;
    case 'rekind':
      return actor ? { kind, actor: actor.id, actorKind: pick(ACTOR_KINDS, 4) ?? 'state' } : null;
    case 'mention':
      return {
        kind,
        article: article.id,
        span,
        actor: actor && (numbers[6] ?? 0) % 2 ? actor.id : { name: words, actorKind: 'group' },
      };
    case 'unmention': {
      const mention = actor?.mentions[0];
      return actor && mention
        ? { kind, actor: actor.id, article: mention.article, span: { start: mention.start, end: mention.end } }
        : null;
    }
    case 'merge':
      return actor && other ? { kind, into: actor.id, from: other.id, because: words } : null;
    case 'split':
      return actor ? splitByMentions(dossier, actor.id, ({ start }) => start % 2 === 0, words) : null;
    case 'title':
      return { kind, title: words };
    case 'source':
      return {
        kind,
        article: article.id,
        title: words,
        publisher: words.trim(),
        url: 'https://news.example/a',
        published: '2020-02-03',
      };
    case 'zone':
      return {
        kind,
        article: article.id,
        paragraph: (numbers[4] ?? 0) % article.paragraphs.length,
        zone: (numbers[5] ?? 0) % 2 ? 'furniture' : 'body',
      };
    case 'text':
      return {
        kind,
        article: article.id,
        text: article.text.slice(0, span.start) + words + article.text.slice(span.end),
      };
  }
};

const run = (
  start: Dossier,
  all: readonly Step[],
  each: (dossier: Dossier, before: Dossier, edit: Edit) => void,
): History => {
  let history = beginHistory(start);
  for (const step of all) {
    const edit = editFor(present(history), step);
    if (!edit) continue;
    const done = doEdit(history, edit);
    if (!done.ok) continue;
    each(present(done.value.history), present(history), edit);
    ({ history } = done.value);
  }
  return history;
};

describe('any sequence of edits', () => {
  it('leaves a dossier that obeys every rule', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(goodDossiers, steps, (dossier, all) => {
        run(dossier, all, (after, _, edit) => {
          done.add(edit.kind);
          expect([edit, check(after)]).toEqual([edit, []]);
        });
      }),
      { numRuns: 150 },
    );
    // None of them only ever failed.
    expect([...done].sort()).toEqual([...KINDS].sort());
  });

  it('is undone to the start, byte for byte, and done again to the end', () => {
    fc.assert(
      fc.property(goodDossiers, steps, (dossier, all) => {
        let history = run(dossier, all, () => undefined);
        const [start, end] = [writeDossier(dossier), writeDossier(present(history))];
        const { length } = history.edits;
        for (let count = 0; count < length; count += 1) history = undo(history);
        expect(writeDossier(present(history))).toBe(start);
        for (let count = 0; count < length; count += 1) history = redo(history);
        expect(writeDossier(present(history))).toBe(end);
      }),
      { numRuns: 60 },
    );
  });

  it('goes out as a file and comes back equal', () => {
    fc.assert(
      fc.property(goodDossiers, steps, (dossier, all) => {
        const edited = present(run(dossier, all, () => undefined));
        const read = parseDossier(writeDossier(edited));
        expect(read.ok ? read.value : read.error).toEqual({ dossier: edited, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from what is kept of it', () => {
    fc.assert(
      fc.property(goodDossiers, steps, (dossier, all) => {
        const history = run(dossier, all, () => undefined);
        const edits = history.edits.map((edit) => {
          const read = parseEdit(JSON.parse(JSON.stringify(edit)));
          expect(read.ok ? null : read.error).toBeNull();
          return read.ok ? read.value : edit;
        });
        const back = replay(dossier, edits, history.at);
        expect(back.failure).toBeNull();
        expect(writeDossier(present(back.history))).toBe(writeDossier(present(history)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('two actors made one', () => {
  it('and made two again are as they were', () => {
    fc.assert(
      fc.property(goodDossiers, steps, fc.nat(20), fc.nat(20), (dossier, all, a, b) => {
        const before = present(run(dossier, all.slice(0, 8), () => undefined));
        const { actors } = before;
        const [into, from] = [actors[a % actors.length], actors[b % actors.length]];
        fc.pre(into !== undefined && from !== undefined && into !== from);
        const edit = { kind: 'merge', into: into.id, from: from.id, because: 'one and the same' } as const;
        const merged = applyEdit(before, edit);
        // Nine statements may be alike and no more.
        fc.pre(merged.ok);
        const split = splitOfMerge(before, edit, merged.value.renamed);
        const back = split ? applyEdit(merged.value.dossier, split) : null;
        expect(back?.ok && writeDossier(back.value.dossier)).toBe(writeDossier(before));
      }),
      { numRuns: 150 },
    );
  });

  it('carry over names, mentions, ends and speakers', () => {
    const [one, two] = FABLE.actors.map(({ id }) => id) as [ActorId, ActorId];
    const edited = applyEdit(FABLE, { kind: 'merge', into: one, from: two, because: 'a test' });
    if (!edited.ok) throw new Error(edited.error);
    const { dossier } = edited.value;
    expect(dossier.actors.some(({ id }) => id === two)).toBe(false);
    const all = dossier.statements.flatMap(({ source, target, attribution }) => [
      source,
      target,
      ...attribution.map(({ actor }) => actor),
    ]);
    expect(all).not.toContain(two);
    const count = (whole: Dossier, id: ActorId) => whole.actors.find((actor) => actor.id === id)?.mentions.length ?? 0;
    expect(count(dossier, one)).toBe(count(FABLE, one) + count(FABLE, two));
  });
});

describe('an edit of the text', () => {
  const [article] = FABLE.articles;
  const retext = (text: string) => {
    const edited = applyEdit(FABLE, { kind: 'text', article: article.id, text });
    if (!edited.ok) throw new Error(edited.error);
    expect(check(edited.value.dossier)).toEqual([]);
    return edited.value;
  };
  const quote = FABLE.statements[0]?.evidence[0];
  if (!quote) throw new Error('The fable has no statement.');

  it('before everything moves every statement and changes none of its words', () => {
    const { dossier, marks } = retext(`Put before.\n\n${article.text}`);
    expect(new Set(marks.values())).toEqual(new Set(['moved']));
    expect(dossier.statements.map(({ id, evidence }) => [id, evidence.map(({ exact }) => exact)])).toEqual(
      FABLE.statements.map(({ id, evidence }) => [id, evidence.map(({ exact }) => exact)]),
    );
    expect(dossier.actors.map(({ mentions }) => mentions.length)).toEqual(
      FABLE.actors.map(({ mentions }) => mentions.length),
    );
  });

  it('behind everything leaves every statement the same', () => {
    expect(new Set(retext(`${article.text}\n\nPut behind.`).marks.values())).toEqual(new Set(['same']));
  });

  it('inside a quote makes it reworded and a proposal again, with the new words', () => {
    const at = quote.start + Math.floor((quote.end - quote.start) / 2);
    const space = article.text.indexOf(' ', at);
    const { dossier, marks } = retext(`${article.text.slice(0, space)} indeed${article.text.slice(space)}`);
    const id = FABLE.statements[0]?.id as StatementId;
    expect(marks.get(id)).toBe('reworded');
    const now = dossier.statements.find(({ evidence: [first] }) => first.exact.includes('indeed'));
    expect(now?.status).toBe('proposed');
  });

  it('that takes the words away loses the statement, and says so', () => {
    const alone = FABLE.statements.find(({ evidence }) => evidence.length === 1);
    const piece = alone?.evidence[0] ?? quote;
    const paragraph = article.paragraphs.find(({ start, end }) => start <= piece.start && piece.end <= end);
    if (!paragraph) throw new Error('The quote stands in no paragraph.');
    const { dossier, marks, renamed } = retext(
      article.text.slice(0, paragraph.start) + 'Nothing of the kind is here.' + article.text.slice(paragraph.end),
    );
    const id = alone?.id as StatementId;
    expect(marks.get(id)).toBe('lost');
    expect(renamed.get(id)).toBeNull();
    expect(dossier.statements.some((one) => one.id === id)).toBe(false);
  });
});

describe('a kept edit', () => {
  it('of any other shape is refused, and never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void parseEdit(data)));
    expect(parseEdit({ kind: 'flip', statement: '__proto__' }).ok).toBe(false);
    expect(parseEdit({ kind: 'nothing of ours' }).ok).toBe(false);
  });
});
