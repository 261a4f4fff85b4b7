import { describe, expect, it } from '@jest/globals';
import { draftOf, faultOf, wishOf } from './rule-draft.js';

const empty = draftOf(null);
const whole = { ...empty, name: 'Tol ke BPJT', words: 'jalan tol\n\ngerbang tol', owner: 'bpjt' };

const some = (count: number) => Array.from({ length: count }, (_, at) => ({ code: `o${at}`, name: `O ${at}` }));

describe('a rule in the form', () => {
  it.each([
    { draft: empty, fault: 'name', why: 'nothing is written' },
    { draft: { ...whole, name: ' tol ' }, fault: 'name', why: 'no citizen understands it' },
    { draft: { ...whole, words: '\n' }, fault: 'condition', why: 'it would hold for everything' },
    { draft: { ...whole, owner: null }, fault: 'owner', why: 'nobody would answer' },
    { draft: { ...whole, owner: null, outcome: 'desk' as const }, fault: null, why: 'a person decides' },
    { draft: { ...whole, outcome: 'citizen' as const, others: some(1) }, fault: 'others', why: 'there is no question' },
    {
      draft: { ...whole, owner: null, outcome: 'citizen' as const, others: some(2) },
      fault: null,
      why: 'they are asked',
    },
    { draft: { ...whole, others: some(5) }, fault: 'too-many', why: 'nobody shares work so' },
    { draft: { ...whole, position: '0' }, fault: 'position', why: 'orders begin with 1' },
    { draft: whole, fault: null, why: 'all is there' },
  ])('lacks $fault: $why', ({ draft, fault }) => {
    expect(faultOf(draft)).toBe(fault);
  });

  it('is sent as codes and phrases', () => {
    const places = [{ code: '33.03', name: 'Kabupaten Purbalingga' }];
    const draft = { ...whole, places, doors: ['sms', 'fax'], classes: ['complaint'] };
    expect(wishOf(draft)).toEqual({
      ...{ name: 'Tol ke BPJT', position: 100, outcome: 'institution', owner: 'bpjt', others: [] },
      when: {
        ...{ services: [], places: ['33.03'], words: ['jalan tol', 'gerbang tol'] },
        ...{ doors: ['sms'], classes: ['complaint'] },
      },
    });
  });

  it('sends whom the outcome speaks of, and nobody else', () => {
    const draft = { ...whole, others: some(2) };
    expect(wishOf({ ...draft, outcome: 'citizen' })).toMatchObject({ owner: null, others: ['o0', 'o1'] });
    expect(wishOf({ ...draft, outcome: 'desk' })).toMatchObject({ outcome: 'desk', owner: null, others: [] });
  });

  it('of a rule that is there shows services and places by name', () => {
    const conditions = { services: ['tol'], places: ['33'], words: ['a b'], doors: [], classes: [] };
    const rule = {
      ...{ id: '1', version: 1, name: 'Tol', conditions, owner: 'bpjt', others: ['pln'], position: 7 },
      outcome: 'institution',
      ...{
        names: { tol: 'Jalan tol', pln: 'PT PLN' },
        simulation: null,
        standing: 'draft' as const,
        writtenBy: '2',
        approvedBy: null,
      },
      ...{ undoneBy: null, activeFrom: null, activeTo: null },
    } as const;
    expect(draftOf(rule)).toMatchObject({
      ...{ services: [{ code: 'tol', name: 'Jalan tol' }], places: [{ code: '33', name: '33' }], words: 'a b' },
      ...{ position: '7', owner: 'bpjt', others: [{ code: 'pln', name: 'PT PLN' }] },
    });
  });
});
