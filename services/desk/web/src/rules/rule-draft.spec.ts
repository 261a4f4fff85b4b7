import { describe, expect, it } from '@jest/globals';
import { draftOf, faultOf, wishOf } from './rule-draft.js';

const empty = draftOf(null);
const whole = { ...empty, name: 'Tol ke BPJT', words: 'jalan tol\n\ngerbang tol', owner: 'bpjt' };

describe('a rule in the form', () => {
  it.each([
    { draft: empty, fault: 'name', why: 'nothing is written' },
    { draft: { ...whole, name: ' tol ' }, fault: 'name', why: 'no citizen understands it' },
    { draft: { ...whole, words: '\n' }, fault: 'condition', why: 'it would hold for everything' },
    { draft: { ...whole, owner: null }, fault: 'owner', why: 'nobody would answer' },
    { draft: { ...whole, position: '0' }, fault: 'position', why: 'orders begin with 1' },
    { draft: whole, fault: null, why: 'all is there' },
  ])('lacks $fault: $why', ({ draft, fault }) => {
    expect(faultOf(draft)).toBe(fault);
  });

  it('is sent as codes and phrases', () => {
    const places = [{ code: '33.03', name: 'Kabupaten Purbalingga' }];
    const draft = { ...whole, places, doors: ['sms', 'fax'], classes: ['complaint'] };
    expect(wishOf(draft)).toEqual({
      ...{ name: 'Tol ke BPJT', position: 100, owner: 'bpjt' },
      when: {
        ...{ services: [], places: ['33.03'], words: ['jalan tol', 'gerbang tol'] },
        ...{ doors: ['sms'], classes: ['complaint'] },
      },
    });
  });

  it('of a rule that is there shows services and places by name', () => {
    const conditions = { services: ['tol'], places: ['33'], words: ['a b'], doors: [], classes: [] };
    const rule = {
      ...{ id: '1', version: 1, name: 'Tol', conditions, owner: 'bpjt', ownerName: 'BPJT', position: 7 },
      ...{
        names: { tol: 'Jalan tol' },
        simulation: null,
        standing: 'draft' as const,
        writtenBy: '2',
        approvedBy: null,
      },
      ...{ undoneBy: null, activeFrom: null, activeTo: null },
    } as const;
    expect(draftOf(rule)).toMatchObject({
      ...{ services: [{ code: 'tol', name: 'Jalan tol' }], places: [{ code: '33', name: '33' }], words: 'a b' },
      ...{ position: '7', owner: 'bpjt' },
    });
  });
});
