import { isHeard, type Judged } from './measure-model.js';

/** Of one owner's cases, how many each model brings to it. */
export interface OwnerBeside {
  readonly owner: string;
  readonly cases: number;
  readonly itself: number;
  readonly present: number;
}

/** A model beside the present one, case by case of those that neither was trained on. */
export interface Compared {
  /** Cases that it has right and the present one wrong, and the other way round. */
  readonly gained: number;
  readonly lost: number;
  /** Owners of whom the two differ, the largest difference first. */
  readonly owners: readonly OwnerBeside[];
  /** How many owners each has been taught, and who came and went. */
  readonly taught: { readonly itself: number; readonly present: number };
  readonly newOwners: readonly string[];
  readonly formerOwners: readonly string[];
}

/** What one model said of the cases, in their order, and whose it was taught. */
export interface Spoken {
  readonly judged: readonly Judged[];
  readonly owners: readonly string[];
}

/** More are of no use to a reader, and every report keeps them. */
const mostOwners = 60;

export function compareModels(itself: Spoken, present: Spoken): Compared {
  const cases = itself.judged.map((one, at) => ({
    owner: one.right,
    itself: Number(isHeard(one)),
    present: Number(present.judged.slice(at, at + 1).some(isHeard)),
  }));
  const owners = [...Map.groupBy(cases, ({ owner }) => owner)].map(([owner, its]) => ({
    ...{ owner, cases: its.length },
    ...{
      itself: its.reduce((sum, one) => sum + one.itself, 0),
      present: its.reduce((sum, one) => sum + one.present, 0),
    },
  }));
  const differ = (one: OwnerBeside) => Math.abs(one.itself - one.present);
  return {
    gained: cases.filter((one) => one.itself > one.present).length,
    lost: cases.filter((one) => one.itself < one.present).length,
    owners: owners
      .filter((one) => differ(one) > 0)
      .sort((one, other) => differ(other) - differ(one) || (one.owner < other.owner ? -1 : 1))
      .slice(0, mostOwners),
    taught: { itself: itself.owners.length, present: present.owners.length },
    newOwners: without(itself.owners, present.owners).slice(0, mostOwners),
    formerOwners: without(present.owners, itself.owners).slice(0, mostOwners),
  };
}

const without = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));
