import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FACTUALITY_INFO } from '../src/domain/factuality.ts';
import { claimPhrase, voicePhrase } from '../src/domain/phrase.ts';
import { bundledDossiers } from './bundle.ts';
import { BUILD, expect, test } from './journey.ts';

const tagsOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/gu)].map(([, name = '', content = '']) => [
      name,
      content.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ]),
  );

/** Width and height of a PNG (its IHDR chunk); throws on anything else. */
const sizeOf = (png: Buffer): readonly [number, number] => {
  if (png.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('no PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

for (const dossier of bundledDossiers())
  test(`${dossier.id}: a plain client finds claim, factuality, speaker, quote and picture of every statement`, async ({
    request,
  }) => {
    const pictures = new Set<string>();
    for (const statement of dossier.statements) {
      const answer = await request.get(`${dossier.id}/statement/${statement.id}/`);
      const tags = tagsOf(await answer.text());
      expect(tags.get('og:title')).toBe(claimPhrase(dossier, statement));
      const description = tags.get('og:description') ?? '';
      expect(description.toLowerCase()).toContain(FACTUALITY_INFO[statement.factuality].label);
      expect(description).toContain(`said by ${voicePhrase(dossier, statement)}`);
      expect(flat(description)).toContain(flat(statement.evidence[0].exact));
      expect(tags.get('og:image:alt')).toContain(`Said by ${voicePhrase(dossier, statement)}`);
      const picture = await request.get(new URL(tags.get('og:image') ?? '', answer.url()).href);
      expect(picture.headers()['content-type']).toBe('image/png');
      const bytes = await picture.body();
      expect(sizeOf(bytes)).toEqual([1200, 630]);
      pictures.add(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(pictures.size, 'each statement has a picture of its own').toBe(dossier.statements.length);
  });

test('every page of the site map that belongs to a dossier has its own picture', ({ site }) => {
  expect(site.address).toContain('http');
  const addresses = JSON.parse(readFileSync(path.join(BUILD, 'sitemap.json'), 'utf8')) as string[];
  const own = addresses.filter((one) => one !== '' && one !== 'open/');
  expect(own.length).toBeGreaterThan(100);
  for (const address of own)
    expect(sizeOf(readFileSync(path.join(BUILD, decodeURIComponent(address), 'card.png')))).toEqual([1200, 630]);
});
