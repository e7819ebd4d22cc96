import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/language-model.ts';
import { extract } from '../pipeline.ts';
import { statementsOf } from './told.fixture.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

describe('who that is', () => {
  const ids = (text: string): readonly string[] => statementsOf(model, text);

  it('takes a body and what it is described as for one, and what points back to it too', () => {
    expect(
      ids(
        'Orvia, a Malian retailer that sued Niger last year, has moved its seat to the coast. Later the retailer accused Chad of theft.',
      ),
    ).toEqual(['orvia ACCUSE niger', 'orvia ACCUSE chad']);
  });

  const predicates = (text: string): readonly string[] => {
    const read = extract({ text, id: 'test' }, model);
    return read.ok
      ? read.value.dossier.statements.map(
          (one) =>
            `${one.source} ${one.predicate} ${one.target}, by ${one.attribution.map(({ actor }) => actor).join(' ')}`,
        )
      : [];
  };

  it('knows who is called by an office before a name opens a sentence with it', () => {
    expect(ids('The mayor of Lorn sacked Ola Venn. Mayor Ann Vula said nothing more. The mayor thanked Chad.')).toEqual(
      expect.arrayContaining(['ann-vula SANCTION ola-venn', 'ann-vula SUPPORT chad']),
    );
    expect(ids('The foreign minister of Chad criticised Niger. Foreign Minister Ann Vula then left.')).toContain(
      'ann-vula ACCUSE niger',
    );
  });

  it('tells what stands behind a comma and “and” as no part of a charge', () => {
    const text =
      'The Liberal Party accused her of abandoning the port, and its leader, Ola Venn, joined Niger’s workers at the gate.';
    const read = extract({ text, id: 'test' }, model);
    const deed = read.ok ? read.value.dossier.statements.find((one) => one.source === 'ola-venn') : undefined;
    expect(deed).toMatchObject({ factuality: 'stated', attribution: [] });
  });

  it('takes who acts for another than the one acted on', () => {
    expect(ids('President Ann Vula told Benin’s president last year that she would wait.')).not.toContain(
      'ann-vula LINK benin',
    );
  });

  it('calls nobody “force” without an article', () => {
    expect(ids('Wei Jun protested against the use of force. Later Chad praised Wei Jun.')).toEqual([
      'chad SUPPORT wei-jun',
    ]);
  });

  it('knows which Congo is called so', () => {
    expect(ids('Rebels attacked Congo on Sunday. Kinshasa then accused Rwanda.')).toContain(
      'rebels ASSAULT democratic-republic-of-the-congo',
    );
  });

  it('knows who helps whoever does something with their help', () => {
    expect(predicates('The rebels took the town with the support of Chad.')).toEqual([
      'chad gives support to rebels, by ',
    ]);
    expect(ids('Mali has not fought the rebels with help from Chad.')).not.toContain('chad AID mali');
  });

  it('takes the president of a land for nobody who is president of another', () => {
    expect(
      ids(
        'Bolivia jailed a lawyer of former president Evo Morales. Bolivia also fined Evo Morales. Brazil’s president criticised Chad.',
      ),
    ).toContain('brazils-president ACCUSE chad');
    expect(ids('President Ann Vula met Mali. Chad’s president accused Mali. Chad then left.')).toContain(
      'ann-vula ACCUSE mali',
    );
  });

  it('takes nobody who accuses for the one who is accused', () => {
    expect(ids('Chad’s largest union left talks with the education ministry, accusing it of theft.')).toContain(
      'chads-largest-union ACCUSE education-ministry',
    );
    expect(ids('The union accused the ministry of theft.')).toEqual(['union ACCUSE ministry']);
  });

  it('tells what came from somebody from his side', () => {
    expect(predicates('Mali received much help from Niger and Chad.')).toEqual([
      'niger is the source of much help for mali, by ',
      'chad is the source of much help for mali, by ',
    ]);
    expect(predicates('Mali received 50,000 euros from Niger.')).toEqual([
      'niger is the source of 50,000 euros for mali, by ',
    ]);
    expect(predicates('Mali has not received any weapons from Niger.')).toEqual([
      'niger is not the source of weapons for mali, by ',
    ]);
  });

  it('takes nobody of whom a quotation tells for the one who says it', () => {
    expect(
      predicates('The embassy of Chad called the charge baseless. “Niger was helped by Mali,” it said.'),
    ).not.toContain('mali has helped niger, by niger');
  });

  it('believes the article’s own letters before those of the world', () => {
    expect(ids('Chad fought the Royal Salt Fund for years. The RSF sued Niger.')).toContain(
      'royal-salt-fund ACCUSE niger',
    );
  });

  it('takes nobody for a state or a body that has his initials', () => {
    expect(ids('Usman Shah criticised Chad. The US later praised Niger.')).toContain('united-states SUPPORT niger');
    expect(ids('Usha Nair criticised Chad. The UN later praised Niger.')).toContain('united-nations SUPPORT niger');
  });

  it('knows whom a given name means', () => {
    expect(ids('Luka Jovic criticised Chad. Luka then praised Niger.')).toContain('luka-jovic SUPPORT niger');
  });

  it('knows who had it', () => {
    expect(ids('Chad’s army said it had attacked the rebels.')).toContain('chads-army ASSAULT rebels');
  });

  it('knows whose ministry it is', () => {
    expect(ids('Chad hailed the ruling; its foreign ministry later criticised Niger.')).toContain('chad ACCUSE niger');
  });

  it('hears who says so inside a relative clause', () => {
    expect(predicates('Chad, which experts say has armed the rebels, sued Niger.')).toContain(
      'chad has armed rebels, by experts',
    );
  });

  it('knows the Commission', () => {
    expect(ids('The European Commission met farmers on Monday. The Commission later sued Chad.')).toContain(
      'european-commission ACCUSE chad',
    );
  });

  it('knows whose sovereignty is defended', () => {
    expect(ids('Chad punished Niger for defending its sovereignty.')).not.toContain('niger SUPPORT chad');
  });

  it('says of what somebody is ambassador', () => {
    expect(predicates('The Norwegian ambassador, Ann Vula, criticised Chad.')).toContain(
      'ann-vula is ambassador of norway, by ',
    );
  });

  it('takes a union for no company, and nobody for whom they act on', () => {
    expect(ids('Orvia Ltd. met the Salt Union. Chad sued the company.')).toContain('chad ACCUSE orvia-ltd');
    expect(ids('Niger met the Salt Union. The Dockers, a rival union, have pledged to support the union.')).toContain(
      'dockers SUPPORT salt-union',
    );
  });

  it('knows whose government it is that an article is about', () => {
    expect(
      ids('Chad borders Niger. Chad held a vote in May, and Chad counted it twice. Mali criticised the government.'),
    ).toContain('mali ACCUSE chad');
  });

  it('knows a body by its letters, and a person by a given name of several', () => {
    expect(ids('The World Health Organization praised Chad. On Monday WHO criticised Niger.')).toEqual([
      'world-health-organization SUPPORT chad',
      'world-health-organization ACCUSE niger',
    ]);
    expect(ids('Tedros Adhanom Ghebreyesus praised Chad. Later Tedros criticised Niger.')).toContain(
      'tedros-adhanom-ghebreyesus ACCUSE niger',
    );
  });

  it('knows the party by its name, before or behind what it is', () => {
    expect(ids('The ruling Salt Dream party accused Chad of theft. Salt Dream later sued Niger.')).toEqual([
      'salt-dream ACCUSE chad',
      'salt-dream ACCUSE niger',
    ]);
    expect(ids('Ola Venn’s party, the Salt Movement, accused Chad of theft.')).toContain('salt-movement ACCUSE chad');
  });

  it('knows a body with "and" in its name, and the watchdog that was described before', () => {
    expect(ids('On Monday the Salt and Trade Commission sued Chad.')).toEqual([
      'salt-and-trade-commission ACCUSE chad',
    ]);
    expect(
      ids(
        'Chad’s competition watchdog sued Orvia Ltd. on Monday. Boeing, which the watchdog is also investigating, declined to comment.',
      ),
    ).toContain('chads-competition-watchdog ACCUSE boeing');
  });

  it('takes no son for his father, and no mother for her child', () => {
    expect(ids('Chad met Ola Venn’s son Mika, who lives in Mali.')).not.toContain('ola-venn LINK mali');
    expect(ids('Ola Venn, whose mother died in Mali, called Ann Vula a coward.')).toEqual(['ola-venn SAY ann-vula']);
  });

  it('knows an owner that is a firm, a minister who is a secretary, and Jan', () => {
    expect(ids('A nurse accused its owner, Brightdale Foods, of theft.')).toContain('nurse ACCUSE brightdale-foods');
    expect(ids('A nurse accused its owner, Orvia Ltd., of theft.')).toContain('nurse ACCUSE orvia-ltd');
    expect(ids('Health Secretary Ann Vula left. Chad later criticised the minister.')).toContain(
      'chad ACCUSE ann-vula',
    );
    expect(ids('The secretary general, Jan Visser, criticised Chad.')).toEqual(['jan-visser ACCUSE chad']);
  });

  it('takes no currency for a state', () => {
    expect(ids('Chad accused Niger of hiding US$22 billion.').filter((one) => one.includes('united-states'))).toEqual(
      [],
    );
  });

  it('knows whose government it is', () => {
    expect(ids('Chad’s government met farmers on Monday. Niger later criticised the government for it.')).toContain(
      'niger ACCUSE chad',
    );
  });

  it('gives what is done with to the one who is asked', () => {
    expect(ids('The group met Niger on Monday. Mali urged Chad to pull back its forces from Niger.')).not.toContain(
      'chad RETREAT mali',
    );
    expect(ids('Mali met the farmers on Monday. Mali urged Chad to ban the tankers from its waters.')).not.toContain(
      'chad SANCTION mali',
    );
  });

  it('takes nobody for whom they speak to', () => {
    expect(
      ids('Mayor Ann Vula resigned. Councilman Ola Venn, a Vula critic, accused her of betraying Mali.'),
    ).toContain('ola-venn ACCUSE ann-vula');
  });

  it('knows whom a headline describes', () => {
    expect(
      ids('Niger sues Baltic shipping firm\n\nNiger sued Halvorsen Lines, a Baltic shipping firm, on Monday.\n'),
    ).toEqual(['niger ACCUSE halvorsen-lines']);
  });

  it('knows whose a reason is', () => {
    expect(ids('Chad imposed sanctions on Niger over its crackdown on protesters.')).toContain(
      'niger COERCE protesters',
    );
    expect(ids('Chad apologised to Niger for its attack on Mali.')).toContain('chad ASSAULT mali');
  });

  it('hears who says so behind a comma', () => {
    expect(predicates('Ten soldiers were killed by Boko Haram in northern Nigeria, the army said.')).toEqual([
      'boko-haram has killed soldiers, by army',
    ]);
  });

  it('takes what is only planned for no deed', () => {
    const planned = extract(
      { text: 'Chad is considering legal action against Niger over the dam.', id: 'test' },
      model,
    );
    expect(planned.ok && planned.value.dossier.statements.map((one) => one.factuality)).toEqual(['hypothetical']);
  });

  it('knows that each does it to the other', () => {
    expect(ids('Chad and Niger accused each other of violating the truce.')).toEqual([
      'chad ACCUSE niger',
      'niger ACCUSE chad',
    ]);
  });

  it('says what equals do in English', () => {
    expect(predicates('Talks between Chad and Niger collapsed on Friday.')).toEqual(['chad has talks with niger, by ']);
    expect(predicates('Chad and Niger held talks on Friday.')).toEqual(['chad held talks with niger, by ']);
    expect(predicates('Chad and Niger met on Friday.')).toEqual(['chad met with niger, by ']);
  });

  it('finds the authority that was named long before', () => {
    const filler = 'The talks went on for a while in the old town by the harbour. '.repeat(6);
    expect(
      ids(`The Lorn Port Authority met two officials from Chad on Monday. ${filler}Niger sued the authority.`),
    ).toContain('niger ACCUSE lorn-port-authority');
  });
});
