import { describe, expect, it } from '@jest/globals';
import { aKnowledge, today } from '../fixtures/a-small-directory.js';
import { candidatesAfter, deskAfter } from './after-hand-back.js';

const knowledge = aKnowledge();
const earlier = [
  { code: 'pln', name: 'PT PLN', confidence: 0.8 },
  { code: 'telkom', name: 'PT TELKOM', confidence: 0.1 },
];
const codes = (proposed: string | null, refused: string[]) =>
  candidatesAfter({ proposed, earlier, refused }, knowledge, today).map(({ code }) => code);

describe('after a hand-back', () => {
  it.each([
    { handBacks: 1, desk: 'triage', why: 'the first is an honest mistake' },
    { handBacks: 2, desk: 'coordinator', why: 'it is not passed round' },
    { handBacks: 5, desk: 'coordinator', why: 'nor later' },
  ])('$handBacks → $desk: $why', ({ handBacks, desk }) => {
    expect(deskAfter(handBacks)).toBe(desk);
  });

  it.each([
    { proposed: 'pemda-dishub', refused: ['pln'], first: ['pemda-dishub', 'telkom'], why: 'the proposal first' },
    { proposed: 'telkom', refused: ['pln'], first: ['telkom'], why: 'nobody is offered twice' },
    { proposed: null, refused: ['pln'], first: ['telkom'], why: 'no proposal, the others' },
    { proposed: 'pln', refused: ['pln'], first: ['telkom'], why: 'not to who has refused it' },
    {
      proposed: 'kementerian-bumn',
      refused: [],
      first: ['bp-bumn', 'pln', 'telkom'],
      why: 'a closed one has a successor',
    },
    { proposed: 'unknown', refused: [], first: ['pln', 'telkom'], why: 'nobody knows the proposal' },
  ])('$proposed proposed, $refused refused → $first: $why', ({ proposed, refused, first }) => {
    expect(codes(proposed, refused)).toEqual(first);
  });

  it('keeps which service of each the text tells of', () => {
    const before = earlier.map((one) => ({ ...one, service: `layanan-${one.code}` }));
    const offered = candidatesAfter({ proposed: 'telkom', earlier: before, refused: [] }, knowledge, today);
    expect(offered.map(({ service }) => service)).toEqual(['layanan-telkom', 'layanan-pln']);
  });

  it('marks the proposal, and no proposal of an earlier hand-back', () => {
    const before = [{ code: 'telkom', name: 'PT TELKOM', confidence: 0.6, proposed: true as const }];
    const marks = candidatesAfter({ proposed: 'pemda-dishub', earlier: before, refused: [] }, knowledge, today);
    expect(marks.map(({ code, proposed }) => [code, proposed])).toEqual([
      ['pemda-dishub', true],
      ['telkom', undefined],
    ]);
  });
});
