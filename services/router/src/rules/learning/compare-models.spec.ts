import { describe, expect, it } from '@jest/globals';
import { compareModels } from './compare-models.js';
import type { Judged } from './measure-model.js';

const said = (right: string, what: string, isHeldUp = false): Judged => ({
  ...{ right, said: what, probability: 0.9, isHeldUp },
});

describe('a model beside the present one', () => {
  it('tells case by case what becomes better and worse, owner by owner', () => {
    const itself = [
      said('pln', 'pln'),
      said('pln', 'kai'),
      said('kai', 'kai'),
      said('pdam', 'pdam'),
      said('bri', 'bri'),
    ];
    const present = [
      said('pln', 'pln'),
      said('pln', 'pln'),
      said('kai', 'pln'),
      said('pdam', 'pln'),
      said('bri', 'bri'),
    ];
    const compared = compareModels(
      { judged: itself, owners: ['bri', 'kai', 'pdam', 'pln'] },
      { judged: present, owners: ['bri', 'kai', 'pln', 'pos'] },
    );
    expect(compared).toEqual({
      ...{ gained: 2, lost: 1 },
      owners: [
        { owner: 'kai', cases: 1, itself: 1, present: 0 },
        { owner: 'pdam', cases: 1, itself: 1, present: 0 },
        { owner: 'pln', cases: 2, itself: 1, present: 2 },
      ],
      taught: { itself: 4, present: 4 },
      ...{ newOwners: ['pdam'], formerOwners: ['pos'] },
    });
  });

  it('counts what a rule brings to a person as not right, as its accuracy does', () => {
    const spoken = (isHeldUp: boolean) => ({ judged: [said('pln', 'pln', isHeldUp)], owners: ['pln'] });
    expect(compareModels(spoken(true), spoken(false))).toMatchObject({ gained: 0, lost: 1 });
  });

  it('shows the largest differences first, and no more than can be read', () => {
    const owners = Array.from({ length: 80 }, (_, at) => `o${at}`);
    const right = [...owners, 'o79'].map((owner) => said(owner, owner));
    const wrong = right.map((one) => ({ ...one, said: 'x' }));
    const { owners: shown, newOwners } = compareModels({ judged: right, owners }, { judged: wrong, owners: [] });
    expect([shown.length, shown[0], newOwners.length]).toEqual([
      ...[60, { owner: 'o79', cases: 2, itself: 2, present: 0 }, 60],
    ]);
  });
});
