import { describe, expect, it } from 'vitest';
import { type Tag } from './labels.ts';
import { lemmaOf } from './lemma.ts';

const cases: readonly [Tag, string][] = [
  [
    'VBD',
    'denied deny, urged urge, planned plan, called call, cancelled cancel, controlled control, hated hate, rated rate, added add, freed free',
  ],
  [
    'VBD',
    'said say, went go, was be, fled flee, withdrew withdraw, fought fight, struck strike, upheld uphold, died die, created create, defeated defeat',
  ],
  [
    'VBD',
    'backed back, seized seize, backfired backfire, refused refuse, accused accuse, released release, focused focus, settled settle, invaded invade',
  ],
  [
    'VBN',
    'been be, taken take, shelled shell, killed kill, bombed bomb, occupied occupy, evacuated evacuate, expelled expel, required require, shared share',
  ],
  [
    'VBG',
    'bombing bomb, having have, dying die, running run, leaving leave, telling tell, attacking attack, forcing force, threatening threaten, meeting meet',
  ],
  [
    'VBG',
    'bringing bring, changing change, challenging challenge, arranging arrange, hanging hang, ceding cede, hosting host, offering offer, occurring occur',
  ],
  [
    'VBZ',
    'denies deny, pushes push, goes go, has have, says say, discusses discuss, passes pass, fixes fix, teaches teach, focuses focus, uses use, aches ache',
  ],
  ['VBD', 'telephoned telephone, deplored deplore, ridiculed ridicule, stonewalled stonewall, bankrolled bankroll'],
  ['VBP', 'are be, have have, do do, ’re be'],
  ['VB', 'leave leave, be be'],
  [
    'NNS',
    'cities city, men man, policewomen policewoman, allies ally, crises crisis, taxes tax, houses house, heroes hero, allegations allegation, 1990s 1990s',
  ],
  [
    'NNS',
    'knives knife, churches church, series series, troops troops, buses bus, grandchildren grandchild, jihadis jihadi, responses response',
  ],
  ['JJR', 'larger large, happier happy, bigger big, better good, closer close, weaker weak'],
  ['JJS', 'largest large, happiest happy, worst bad, strongest strong'],
  ['PRP', 'him he, them they, us we, her she, I I, it it'],
  ['MD', 'ca can, wo will, ’d would, must must'],
  ['RB', 'n’t not, Quickly quickly'],
  ['DT', 'An a, those that'],
  ['NNP', 'Pakistan Pakistan, Parties Parties'],
  ['NNPS', 'Americans American, Nations Nation'],
];

describe('lemmaOf', () => {
  for (const [tag, pairs] of cases) {
    for (const pair of pairs.split(', ')) {
      const [form = '', lemma = ''] = pair.split(' ');
      it(`takes ${form} (${tag}) back to ${lemma}`, () => {
        expect(lemmaOf(form, tag)).toBe(lemma);
      });
    }
  }
});
