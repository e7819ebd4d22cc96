import { type ActorKind } from '../../domain/actor.ts';
import { type Article } from '../../domain/article.ts';
import { asActorId, slugOf } from '../../domain/ids.ts';
import { type Span } from '../../domain/span.ts';
import {
  type Cast,
  type EntityDraft,
  type MentionDraft,
  type MentionForm,
  type Office,
  type ReadSentence,
} from '../types.ts';
import { OFFICE_NOUNS } from '../lexicon/titles.ts';
import { describeAll } from './descriptions.ts';
import { type Pool, type PoolEntity } from './entity-pool.ts';
import { framesOf } from './frames.ts';
import { nameEntities } from './name-entities.ts';
import { nominalsOf } from './nominals.ts';
import { type NameDraft, namesOf, type SentenceNames } from './names.ts';
import { pronounsOf } from './pronouns.ts';
import { speechesOf } from './speakers.ts';
import { wordsOf } from './words.ts';

/** Longest name and alias, and most aliases and mentions of one actor, that a dossier holds. */
const LONGEST_NAME = 300;
const MOST_ALIASES = 30;

/** Everybody an article names: from names, descriptions and pronouns to entities with ids. Linear in the article. */
export const castOf = (article: Article, sentences: readonly ReadSentence[], quotations: readonly Span[]): Cast => {
  const names = namesOf(wordsOf(article, sentences));
  const pool: Pool = new Map();
  const namings = nameEntities(names, pool);
  const nominals = names.map(nominalsOf);
  const described = describeAll({
    text: article.text,
    sentences: names,
    nominals,
    namings,
    pool,
    explained: new Map(),
  });
  const spoken = () =>
    speechesOf(
      sentences.map((sentence) => ({ ...sentence, frames: framesOf(sentence.tree) })),
      quotations,
    ).filter((speech) => speech.kind === 'quotation' || speech.kind === 'headline');
  const pronouns = pronounsOf({ sentences: names, nominals, namings, described, pool, spoken });

  const mentions: MentionDraft[][] = names.map(() => []);
  const offices: Office[] = [];
  names.forEach((sentence, place) => {
    const list = mentions[place] ?? [];
    const words = sentence.words.sentence;
    sentence.drafts.forEach((draft, index) => {
      const naming = namings[place]?.[index];
      // "the Americans" is read as a phrase, with its article.
      const phrase = (nominals[place] ?? []).findIndex((one) => one.head === draft.head);
      if (draft.class === 'role' || (phrase >= 0 && described[place]?.[phrase]?.key)) return;
      list.push(
        mention(words, draft, formOf(draft), naming?.key ?? null, naming?.confidence ?? 0, draft.asPlace, draft.side),
      );
      const holder = naming?.key ? pool.get(naming.key) : undefined;
      const title = sentence.words.folded[draft.nameFirst - 1] ?? '';
      if (holder?.kind === 'person' && draft.first < draft.nameFirst && OFFICE_NOUNS.has(title)) {
        const owner = ownerOf(sentence, draft, place, namings);
        if (owner)
          offices.push({
            holder: holder.key,
            body: owner,
            span: spanOf(words, draft.first, draft.nameFirst - 1),
            sentence: place,
          });
      }
    });
    nominals[place]?.forEach((draft, index) => {
      const found = described[place]?.[index];
      if (!found?.key) return;
      list.push(mention(words, draft, found.form, found.key, found.confidence, false, found.sides[0] ?? null));
      const [body] = found.sides;
      if (
        found.form === 'role' &&
        OFFICE_NOUNS.has(draft.noun) &&
        body &&
        body !== found.key &&
        pool.get(found.key)?.kind === 'person'
      )
        offices.push({ holder: found.key, body, span: spanOf(words, draft.first, draft.last), sentence: place });
    });
  });
  for (const pronoun of pronouns) {
    const words = names[pronoun.sentence]?.words.sentence;
    const place = { first: pronoun.at, last: pronoun.at, head: pronoun.at };
    if (words)
      mentions[pronoun.sentence]?.push(mention(words, place, 'pronoun', pronoun.key, pronoun.confidence, false, null));
  }
  for (const list of mentions) list.sort((a, b) => a.first - b.first || b.last - a.last);
  const entities = entitiesOf(article, pool, mentions, names);
  return { entities, byKey: new Map(entities.map((entity) => [entity.key, entity])), mentions, offices };
};

const spanOf = (sentence: ReadSentence, first: number, last: number): Span => {
  const { tokens } = sentence.tree;
  return { start: tokens[first]?.start ?? sentence.span.start, end: tokens[last]?.end ?? sentence.span.end };
};

const mention = (
  sentence: ReadSentence,
  place: { readonly first: number; readonly last: number; readonly head: number },
  form: MentionForm,
  entity: string | null,
  confidence: number,
  asPlace: boolean,
  side: string | null,
): MentionDraft => ({
  sentence: sentence.index,
  first: place.first,
  last: place.last,
  head: place.head,
  span: spanOf(sentence, place.first, place.last),
  form,
  entity,
  confidence,
  asPlace,
  side: side === entity ? null : side,
});

const formOf = (draft: NameDraft): MentionForm => {
  switch (draft.known?.form) {
    case 'adjective':
    case 'people':
      return 'demonym';
    case 'capital':
    case 'seat':
      return 'metonym';
    default:
      return 'name';
  }
};

const ownerOf = (
  names: SentenceNames,
  draft: NameDraft,
  place: number,
  namings: ReturnType<typeof nameEntities>,
): string | null => {
  const mark = names.words.sentence.tree.tokens[draft.first - 1];
  const owner = names.covering[mark?.tag === 'POS' ? draft.first - 2 : draft.first - 1] ?? -1;
  return owner < 0 ? null : (namings[place]?.[owner]?.key ?? null);
};

const ACTING = new Set(['nsubj', 'obl:agent']);

/** A land or city that acts somewhere in the article is no mere place. */
const kindOf = (entity: PoolEntity, mentions: readonly MentionDraft[], names: readonly SentenceNames[]): ActorKind => {
  if (entity.kind !== 'place') return entity.kind;
  const acts = mentions.some((one) => {
    const tree = names[one.sentence]?.words.sentence.tree;
    const token = tree?.tokens[one.head];
    const verb = token ? tree?.tokens[token.head] : undefined;
    return !one.asPlace && token !== undefined && ACTING.has(token.relation) && verb?.tag.startsWith('VB') === true;
  });
  return acts && entity.basis === 'gazetteer' ? 'state' : 'place';
};

const entitiesOf = (
  article: Article,
  pool: Pool,
  lists: readonly (readonly MentionDraft[])[],
  names: readonly SentenceNames[],
): readonly EntityDraft[] => {
  const byKey = new Map<string, MentionDraft[]>();
  for (const list of lists)
    for (const one of list) {
      if (!one.entity) continue;
      const known = byKey.get(one.entity);
      if (known) known.push(one);
      else byKey.set(one.entity, [one]);
    }
  const ids = new Set<string>();
  return [...byKey].flatMap(([key, all]): EntityDraft[] => {
    const entity = pool.get(key);
    // A pronoun alone names nobody.
    if (!entity || all.every((one) => one.form === 'pronoun')) return [];
    // An adjective ("Afghan refugees") is no mention of the land where the land is also named.
    const own = all.filter((one) => one.form !== 'demonym' || !isAdjective(one, names));
    const mentions = own.length > 0 ? own : all;
    const name = entity.name.slice(0, LONGEST_NAME).trim() || key;
    return [
      {
        key,
        id: idFor(name, ids),
        name,
        kind: kindOf(entity, all, names),
        aliases: aliasesOf(article, name, mentions),
        mentions,
        basis: entity.basis,
        confidence: Math.round(entity.confidence * 100) / 100,
        mergedBecause: [...entity.reasons],
      },
    ];
  });
};

const isAdjective = (one: MentionDraft, names: readonly SentenceNames[]): boolean => {
  const token = names[one.sentence]?.words.sentence.tree.tokens[one.head];
  return token !== undefined && (token.relation === 'amod' || token.relation === 'compound') && token.head > one.last;
};

const aliasesOf = (article: Article, name: string, mentions: readonly MentionDraft[]): readonly string[] => {
  const found = new Map<string, string>();
  for (const one of mentions) {
    if (one.form === 'pronoun' || found.size >= MOST_ALIASES) continue;
    const words = article.text.slice(one.span.start, one.span.end).replace(/\s+/gu, ' ');
    if (words.length > LONGEST_NAME || words === name || found.has(words.toLowerCase())) continue;
    found.set(words.toLowerCase(), words);
  }
  return [...found.values()];
};

/** A slug of the name that no other entity has. */
const idFor = (name: string, taken: Set<string>): string => {
  const slug = slugOf(name);
  const base = asActorId(slug) ?? asActorId(`actor-${slug}`.slice(0, 100)) ?? 'actor';
  let id: string = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base.slice(0, 110)}-${count}`;
  taken.add(id);
  return id;
};
