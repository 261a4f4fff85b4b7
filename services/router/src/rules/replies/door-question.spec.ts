import { describe, expect, it } from '@jest/globals';
import { toDesk, type Outcome } from '../outcome.js';
import { asksForRegion, waitsForDoor } from './door-question.js';

const region: Outcome = { to: 'citizen', question: 'which-region', options: [] };
const between: Outcome = { to: 'citizen', question: 'which-of-these', options: [] };
const tollRoad: Outcome = { to: 'citizen', question: 'which-toll-road', options: [] };
const lead = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' as const };
const institution: Outcome = { to: 'institution', lead, coOwners: [] };

describe('what the door has asked already', () => {
  it.each([
    { outcome: region, atDoor: 'place', waits: 'decides', why: 'where it is has been asked' },
    { outcome: region, atDoor: 'words', waits: 'decides', why: 'of a picture where it is was asked as well' },
    { outcome: region, atDoor: null, waits: null, why: 'nobody has asked' },
    { outcome: tollRoad, atDoor: 'place', waits: 'decides', why: 'the place may name the section' },
    { outcome: between, atDoor: 'place', waits: 'may-help', why: 'whose it is, is asked afterwards' },
    { outcome: between, atDoor: null, waits: null, why: 'nothing else is open' },
    { outcome: institution, atDoor: 'place', waits: null, why: 'it is decided' },
    { outcome: toDesk(), atDoor: 'words', waits: 'may-help', why: 'a picture says nothing yet' },
    { outcome: toDesk('not-a-complaint'), atDoor: 'story', waits: 'may-help', why: 'nor does a position' },
    { outcome: toDesk(), atDoor: 'place', waits: null, why: 'the place would not decide' },
    { outcome: toDesk('spam'), atDoor: null, waits: null, why: 'nothing was asked' },
  ] as const)('$outcome.to after $atDoor → $waits: $why', ({ outcome, atDoor, waits }) => {
    expect(waitsForDoor(outcome, atDoor)).toBe(waits);
  });

  it('is a region only where that was asked, by a rule or at the door', () => {
    expect([asksForRegion('which-region', null), asksForRegion(null, 'place')]).toEqual([true, true]);
    expect([asksForRegion('which-of-these', null), asksForRegion('which-toll-road', null)]).toEqual([false, false]);
    expect([asksForRegion(null, 'words'), asksForRegion(null, null)]).toEqual([false, false]);
  });
});
