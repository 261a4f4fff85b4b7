import { describe, expect, it } from '@jest/globals';
import { aKnowledge, anInstitution, aService, today } from '../fixtures/a-small-directory.js';
import { decideRoute } from './decide-route.js';

const knowledge = aKnowledge([
  {
    ...anInstitution({ path: 'pemda-perkim/', kind: 'local-office-kind', aliases: ['dinas perkim'] }),
    service: aService({
      owner: 'pemda-perkim',
      words: ['bedah rumah', 'atap bocor'],
      examples: [
        'Bedah rumah kami tidak jadi, atap masih bocor',
        'Rumah orang tua kami atapnya bocor, minta bedah rumah',
      ],
    }),
  },
]);
const route = (text: string) => decideRoute({ text, chosen: null }, knowledge, today);
const ownerOf = (text: string) => {
  const { outcome } = route(text);
  return outcome.to === 'institution' ? outcome.lead.code : 'triage';
};

describe('a matter that is said to be the centre’s', () => {
  it.each([
    { text: 'Bedah rumah dari pemerintah pusat, atap bocor', why: 'who gives it' },
    { text: 'Bedah rumah katanya dari pusat, atap bocor', why: 'where it comes from' },
    { text: 'Bedah rumah kami berhenti, atap bocor, papan proyek APBN', why: 'who pays' },
    { text: 'Bedah rumah program kementerian mangkrak, atap bocor', why: 'whose programme' },
    { text: 'Kontraktor bedah rumah ditunjuk satker, atap bocor', why: 'who ordered it' },
    { text: 'Regulasi bedah rumah ini tidak adil, atap bocor tidak termasuk', why: 'the rule itself' },
  ])('"$text" → a person, not a local office: $why', ({ text }) => {
    expect(ownerOf(text)).toBe('triage');
    expect(route(text).candidates[0]?.code).toBe('pemda-perkim');
  });

  it.each([
    { text: 'Bedah rumah di desa kami tidak jadi, atap bocor', to: 'pemda-perkim', why: 'nobody speaks of it' },
    { text: 'Bedah rumah di pusat kota tidak jadi, atap bocor', to: 'pemda-perkim', why: 'a centre of a town' },
    { text: 'Bedah rumah di Jakarta Pusat tidak jadi, atap bocor', to: 'pemda-perkim', why: 'a place' },
    { text: 'Dulu pusat kerajinan, bedah rumah tidak jadi, atap bocor', to: 'pemda-perkim', why: 'another centre' },
    { text: 'Dinas Perkim potong bedah rumah dari pusat, atap bocor', to: 'pemda-perkim', why: 'the office is named' },
    { text: 'Listrik padam di kantor kementerian', to: 'pln', why: 'whose it is lies in no region' },
  ])('"$text" → $to: $why', ({ text, to }) => {
    expect(ownerOf(text)).toBe(to);
  });
});
