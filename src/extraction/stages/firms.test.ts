import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/language-model.ts';
import { statementsOf } from './told.fixture.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

describe('which firm or group that is', () => {
  const ids = (text: string): readonly string[] => statementsOf(model, text);

  it('calls a firm by its name when its role and its trade stand before it', () => {
    expect(
      ids('The ruling hurt Orvia’s largest shareholder, the Dutch investment firm Coldwell Partners, which sued Chad.'),
    ).toContain('coldwell-partners ACCUSE chad');
  });

  it('takes what a group stands for for no part of its name', () => {
    expect(ids('Environmental group Rivo Viva sued Chad last year.')).toEqual(['rivo-viva ACCUSE chad']);
  });

  it('knows a firm by its short name, in whatever place', () => {
    expect(ids('Norvex sued Telano Systems. Norvex had invested 200 million dollars in Telano in 2019.')).toContain(
      'norvex COOPERATE telano-systems',
    );
    expect(ids('The Southern Bloc attacked Chad. Later Mali negotiated with the Bloc.')).toContain(
      'mali CONSULT southern-bloc',
    );
  });

  it('takes a title inside the name of a body for none', () => {
    expect(ids('The Environmental Justice Foundation criticised Chad.')).toEqual([
      'environmental-justice-foundation ACCUSE chad',
    ]);
  });

  it('knows a firm by the kind that stands before its name, and whose land does not count', () => {
    expect(ids('Villagers attacked a copper mine owned by the Swiss company Orvia.')).toEqual([
      'villagers ASSAULT orvia',
    ]);
    expect(
      ids(
        'A court fined the Swiss company Orvia. Its unit said the Lorn Velda mine was safe. Chad accused the company.',
      ),
    ).toContain('chad ACCUSE orvia');
  });

  it('knows a group by “the group that”', () => {
    expect(
      ids('Al-Shabaab, the Islamist group that Chadian troops have fought since 2011, condemned the pact.'),
    ).toContain('chadian-troops ASSAULT al-shabaab');
  });

  it('lets the one who is spoken of be the company, though another was called one', () => {
    expect(
      ids(
        'A court fined Orvia over songs of the Swiss company Velmo. “Orvia broke the law,” said Ann Vula. She accused the company of theft.',
      ),
    ).toContain('ann-vula ACCUSE orvia');
  });
});
