import { readFileSync } from 'node:fs';
import { readSeeds } from '../src/cli/site/seeds.ts';

/** Sentences of our own and of the bundled article, in paragraphs of five: news prose to read any amount of. */
const sentences = (): readonly string[] => {
  const own = readFileSync('src/cli/accuracy/sets/seen.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0] ?? '');
  const bundled = readSeeds('seeds').flatMap(({ dossier }) =>
    dossier.articles.flatMap((article) => article.sentences.map(({ start, end }) => article.text.slice(start, end))),
  );
  return [...own, ...bundled];
};

const all = sentences();
const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** An article of at least so many words; another `turn` begins with another sentence. */
export const articleOf = (words: number, turn = 0): string => {
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = turn * 7; count < words; at += 5) {
    const paragraph = Array.from({ length: 5 }, (_, offset) => all[(at + offset) % all.length] ?? '').join(' ');
    paragraphs.push(paragraph);
    count += wordsIn(paragraph);
  }
  return paragraphs.join('\n\n');
};

/** Texts made to hurt, at a size: what grows faster than its input shows when the size is doubled. */
export const HOSTILE: { readonly [name: string]: (size: number) => string } = {
  'one sentence of 100 kB': (size) => `Norway said that ${'Chile attacked Peru and '.repeat(size * 2100)}left.`,
  '10,000 quotation marks': (size) => `The minister said: ${'Chile told them "we go" and '.repeat(size * 2500)}left.`,
  '5,000 nested brackets': (size) =>
    `Norway accused ${'Chile (which had armed '.repeat(size * 2500)}Peru${')'.repeat(size * 2500)}.`,
};
