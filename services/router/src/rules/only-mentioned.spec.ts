import { describe, expect, it } from '@jest/globals';
import { aKnowledge, today } from '../fixtures/a-small-directory.js';
import { decideRoute } from './decide-route.js';

const knowledge = aKnowledge();
const route = (text: string) => decideRoute({ text, chosen: null }, knowledge, today);
const ownerOf = (text: string) => {
  const { outcome } = route(text);
  return outcome.to === 'institution' ? outcome.lead.code : 'triage';
};

describe('an institution that is only mentioned by its handle', () => {
  it.each([
    { text: '@PLN min tolong dibantu', why: 'nothing else is known' },
    { text: '@BRI min jalan depan rumah rusak', why: 'it is about something else' },
    { text: '@pln_123 payah', why: 'a handle of the directory is one as well' },
    { text: 'listrik @PLN', why: 'a hint beside it is little' },
    { text: '@PLN Jalan di desa kami bertahun-tahun rusak', why: 'the matter is another’s' },
  ])('"$text" → a person: $why', ({ text }) => {
    expect(ownerOf(text)).toBe('triage');
  });

  it.each([
    { text: '@PLN listrik padam sejak pagi', to: 'pln', why: 'its service is described' },
    { text: '@PLN min, PLN payah', to: 'pln', why: 'it is named as well' },
    { text: '@KAI KRL terlambat terus', to: 'kai-commuter', why: 'the subsidiary is named' },
    { text: '@pertamina SPBU curang, tabung gas langka', to: 'patra-niaga', why: 'the subsidiary’s service' },
  ])('"$text" → $to: $why', ({ text, to }) => {
    expect(ownerOf(text)).toBe(to);
  });

  it('leads those who come into question', () => {
    expect(route('@PLN min tolong dibantu').candidates[0]?.code).toBe('pln');
  });
});
