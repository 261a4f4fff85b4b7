import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mainTopicCodes } from './main-topics.js';
import { readServices } from './read-services.js';
import { seededInstitutions } from './seed.js';

const services = readServices();
const present = new Set(seededInstitutions.filter(({ validTo }) => validTo === null).map(({ code }) => code));

describe('the service catalogue', () => {
  it('knows what citizens meet: 650 services and more, of every institution but the governments of a place', () => {
    expect(services.length).toBeGreaterThanOrEqual(650);
    const owners = new Set(services.map(({ owner }) => owner));
    const silent = seededInstitutions.filter(({ code, kind }) => kind !== 'local-government' && !owners.has(code));
    expect(silent.filter(({ code }) => present.has(code)).map(({ code }) => code)).toEqual([]);
  });

  it('belongs to institutions there are', () => {
    expect(services.filter(({ owner }) => !present.has(owner)).map(({ code, owner }) => `${code}: ${owner}`)).toEqual(
      [],
    );
  });

  it('says of every service how people speak of it, without repeating itself', () => {
    for (const { code, words, hints, examples } of services) {
      const said = [...words, ...hints];
      expect({ code, words: words.length }).not.toEqual({ code, words: 0 });
      expect({ code, said: new Set(said).size }).toEqual({ code, said: said.length });
      expect({ code, examples: new Set(examples).size }).toEqual({ code, examples: examples.length });
    }
  });

  it('leaves the names of institutions to the institutions', () => {
    const names = new Set(seededInstitutions.flatMap(({ aliases }) => aliases));
    const named = services.flatMap(({ code, words, hints }) => [...words, ...hints].map((word) => ({ code, word })));
    expect(named.filter(({ word }) => names.has(word))).toEqual([]);
  });

  it('leads from every main topic of SP4N to somebody', () => {
    const led = new Set<string>(services.flatMap(({ topics }) => topics));
    expect(mainTopicCodes.filter((topic) => !led.has(topic))).toEqual([]);
  });

  it('holds no personal data', () => {
    const written = services.map(({ code, about, not = '', examples }) => ({
      code,
      text: [about, not, ...examples].join(' '),
    }));
    expect(written.filter(({ text }) => /\d{7,}|\S@\S+\.\w|\b08\d/.test(text)).map(({ code }) => code)).toEqual([]);
  });
});

describe('readServices', () => {
  const row = (more: string) => `
- code: listrik-padam
  owner: pln
  name: Listrik padam
  about: Aliran listrik mati di rumah.
  words: listrik + padam, mati
    lampu
  examples: [rumah gelap semua, listriknya kok padam]
  topics: [energi]
${more}`;
  const reading = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'services-'));
    writeFileSync(join(folder, 'energy.yaml'), text);
    return () => readServices(folder);
  };

  it('takes words with commas, over as many lines as they need', () => {
    expect(reading(row('  hints: gelap'))()[0]).toMatchObject({
      words: ['listrik + padam', 'mati lampu'],
      hints: ['gelap'],
      sensitive: false,
    });
  });

  it('takes shared words for words', () => {
    expect(reading(row('  shared: byar pet'))()[0]?.words).toContain('byar pet');
  });

  it.each([
    { more: '  hints: PLN', says: /energy\.yaml, listrik-padam: .*lower case/s, why: 'a word in capitals' },
    { more: '  hints: a,, b', says: /energy\.yaml, listrik-padam: .*not empty/s, why: 'an empty word' },
    { more: '  clas: complaint', says: /energy\.yaml, listrik-padam: .*clas/s, why: 'a field nobody knows' },
    { more: '- owner: pln', says: /energy\.yaml, a row without code/, why: 'a row without a code' },
    { more: row(''), says: /listrik-padam is there 2 times/, why: 'a code there is already' },
    {
      more: row('').replace('listrik-padam', 'lampu-padam').replace('owner: pln', 'owner: telkom'),
      says: /"mati lampu" speaks for listrik-padam and lampu-padam/,
      why: 'a word of two owners',
    },
  ])('refuses $why, and says where', ({ more, says }) => {
    expect(reading(row(more))).toThrow(says);
  });
});
