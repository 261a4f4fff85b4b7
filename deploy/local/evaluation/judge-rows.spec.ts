import { describe, expect, it } from '@jest/globals';
import { judgeByFolds } from './judge-rows.js';
import { teachClassifier, type Teach } from './judges.js';
import { measureMore } from './measure-more.js';
import { measureRouting } from './measure-routing.js';
import type { Labelled } from './read-labelled.js';

const rows = ['listrik padam', 'paspor belum jadi', 'jalan berlubang'].flatMap((text, label) =>
  Array.from({ length: 12 }, (_, at): Labelled => {
    const codes = new Set([`label-${label}`]);
    return {
      id: `${label}-${at}`,
      text: `${text} ${at}`,
      label: `label-${label}`,
      right: codes,
      accepted: codes,
      tier: null,
    };
  }),
);

describe('judgeByFolds', () => {
  it('judges every row once, by who has not learned from it', () => {
    const taught: string[][] = [];
    const teach: Teach = (learned) => {
      const ids = learned.map(({ id }) => id);
      taught.push(ids);
      return (text) => ({
        candidates: [{ code: ids.some((id) => text.endsWith(`#${id}`)) ? 'seen' : 'new', confidence: 1 }],
        to: null,
      });
    };
    const judged = judgeByFolds(
      rows.map((row) => ({ ...row, text: `${row.text} #${row.id}` })),
      5,
      teach,
    );
    expect(judged.length).toBe(rows.length);
    expect(taught.length).toBe(5);
    expect(judged.every(({ candidates }) => candidates[0]?.code === 'new')).toBe(true);
  });

  it('gives the same figures of the same rows', () => {
    const figures = () => {
      const judged = judgeByFolds(rows, 3, teachClassifier).map((row) => ({ ...row, ms: 0 }));
      return { ...measureRouting(judged), ...measureMore(judged) };
    };
    expect(figures()).toEqual(figures());
    expect(figures().accuracy).toBe(1);
  });
});
