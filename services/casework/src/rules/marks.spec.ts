import { describe, expect, it } from '@jest/globals';
import { asLabel, marked } from './marks.js';

const before = { priority: 'normal', labels: ['meteran', 'warga lansia'] } as const;

describe('the marks of a case', () => {
  it.each([
    { asked: { add: ['Tiang'] }, labels: ['meteran', 'tiang', 'warga lansia'], why: 'one is added' },
    { asked: { add: [' METERAN '] }, labels: ['meteran', 'warga lansia'], why: 'it is there already' },
    { asked: { drop: ['Warga  lansia'] }, labels: ['meteran'], why: 'one is taken away' },
    { asked: { add: ['meteran'], drop: ['meteran'] }, labels: ['meteran', 'warga lansia'], why: 'adding wins' },
  ])('are $labels after $asked, for $why', ({ asked, labels }) => {
    expect(marked(before, { priority: null, add: [], drop: [], ...asked }).after).toEqual({
      priority: 'normal',
      labels,
    });
  });

  it('say what came, what went and whether the priority is another', () => {
    const asked = { priority: 'high', add: ['a', 'A', 'meteran'], drop: ['warga lansia'] } as const;
    const { come, gone, isPriorityNew } = marked(before, asked);
    expect([come, gone, isPriorityNew]).toEqual([['a'], ['warga lansia'], true]);
    expect(marked(before, { priority: 'normal', add: [], drop: [] }).isPriorityNew).toBe(false);
  });
});

describe('a label', () => {
  it('is one however it is written', () => {
    expect(asLabel('  Warga   LANSIA ')).toBe('warga lansia');
  });
});
