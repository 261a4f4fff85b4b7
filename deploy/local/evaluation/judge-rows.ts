import { foldOf } from '../../../services/router/src/rules/learning/fold-of.js';
import type { Judge, Teach } from './judges.js';
import type { Routed } from './measure-routing.js';
import type { Labelled } from './read-labelled.js';

export function judgeRows(rows: readonly Labelled[], judge: Judge): Routed[] {
  return rows.map((row) => {
    const began = performance.now();
    const judged = judge(row.text);
    return { ...row, ...judged, ms: performance.now() - began };
  });
}

/** Each row is judged by who has learned from the other folds; which fold a row is of follows from its id. */
export function judgeByFolds(rows: readonly Labelled[], folds: number, teach: Teach): Routed[] {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const held = rows.filter(({ id }) => foldOf(id, folds) === fold);
    const judge = teach(rows.filter(({ id }) => foldOf(id, folds) !== fold));
    return judgeRows(held, judge);
  });
  return judged.flat();
}
