import { ACTOR_KINDS } from '../../domain/actor.ts';
import { FACTUALITIES, FACTUALITY_INFO } from '../../domain/factuality.ts';
import { RELATION_KINDS, RELATIONS } from '../../domain/ontology.ts';

/** What the answer has to look like, as a JSON Schema. */
const ANSWER_SCHEMA = {
  type: 'object',
  required: ['actors', 'statements'],
  properties: {
    actors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'kind'],
        properties: {
          name: { type: 'string' },
          kind: { enum: [...ACTOR_KINDS] },
          aliases: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    statements: {
      type: 'array',
      items: {
        type: 'object',
        required: ['source', 'relation', 'target', 'predicate', 'factuality', 'quote'],
        properties: {
          source: { type: ['string', 'null'] },
          relation: { enum: [...RELATION_KINDS] },
          target: { type: ['string', 'null'] },
          predicate: { type: 'string' },
          factuality: { enum: [...FACTUALITIES] },
          speaker: { type: ['string', 'null'] },
          quote: { type: 'string' },
        },
      },
    },
  },
} as const;

/** What a language model elsewhere is asked, to be pasted into it: the instructions, the form of the answer, and the article. */
export const assistantPrompt = (
  article: string,
): string => `Read the news article below and answer with JSON alone, in the form of this JSON Schema:

${JSON.stringify(ANSWER_SCHEMA)}

Actors are who acts, speaks, or is acted on: ${ACTOR_KINDS.join(', ')}. Give each one name, and its other names as aliases.

A statement ties two actors, and stands in the article's own words:
- source and target are names of actors as you listed them; null where the words name nobody.
- relation is one of:
${RELATION_KINDS.map((kind) => `  ${kind}: ${RELATIONS[kind].meaning}`).join('\n')}
- predicate is a short phrase that reads from source to target.
- factuality is one of:
${FACTUALITIES.map((one) => `  ${one}: ${FACTUALITY_INFO[one].meaning}`).join('\n')}
- speaker is who says so; null where the article says so in its own voice.
- quote is copied from the article letter for letter, at least one whole sentence. Nothing is left out of it, added to it or put right in it: a quote that is not in the article is thrown away.

Do not use what you know from elsewhere. Denied is not done: what somebody denies has the factuality denied.

The article:

${article}
`;
