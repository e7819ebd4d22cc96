import { type Article } from '../../domain/article.ts';
import { containsSpan, type Span } from '../../domain/span.ts';
import { type Cast, type Office, type ReadSentence } from '../types.ts';
import { type SentenceQuote, type StatementDraft } from './statements.ts';

/** How often a tie read from a title or an apposition was right on the dev data. */
const CONFIDENCE = 0.85;
const LONGEST_OFFICE = 80;

const nearestMention = (cast: Cast, office: Office, key: string): Span | null => {
  const inside = (cast.mentions[office.sentence] ?? []).filter(
    (mention) => mention.entity === key && mention.form !== 'pronoun',
  );
  const distance = (span: Span): number => Math.abs(span.start - office.span.start);
  return inside.map((mention) => mention.span).sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

/** The standing ties that titles and appositions state: "Anna Mwangi, Kenya's foreign minister". */
export const officeDrafts = (
  article: Article,
  sentences: readonly ReadSentence[],
  cast: Cast,
  quotes: SentenceQuote,
): readonly StatementDraft[] =>
  cast.offices.flatMap((office): StatementDraft[] => {
    const sentence = sentences[office.sentence];
    if (!sentence || office.holder === office.body || !containsSpan(sentence.span, office.span)) return [];
    const source = nearestMention(cast, office, office.holder);
    const target = nearestMention(cast, office, office.body);
    // "the United States ambassador" is ambassador of it.
    const isInside = target !== null && containsSpan(office.span, target);
    const words = article.text
      .slice(isInside ? target.end : office.span.start, office.span.end)
      .replace(/^(?:[’']s?)?\s+/u, '')
      .replace(/\s+/gu, ' ')
      .trim()
      // The capital of a sentence's first word is the sentence's: "The coach of …".
      .replace(/^(?:The|An?) /u, (article) => article.toLowerCase())
      .slice(0, LONGEST_OFFICE);
    if (!words || !source || !target) return [];
    return [
      {
        source: office.holder,
        relation: 'LINK',
        target: office.body,
        predicate: `is ${words} of`,
        factuality: 'stated',
        chain: [],
        evidence: [
          {
            article: article.id,
            start: sentence.span.start,
            end: sentence.span.end,
            ...quotes(sentence),
            stance: 'supports',
            parts: { source, predicate: office.span, target },
          },
        ],
        time: null,
        rule: 'office',
        confidence: CONFIDENCE,
        sentence: office.sentence,
        event: 0,
        depth: 1,
        eventSpan: office.span,
        ends: { source, target },
      },
    ];
  });
