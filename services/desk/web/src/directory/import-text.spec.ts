import { describe, expect, it } from '@jest/globals';
import { importText } from './import-text.js';

describe('what an import in English would change', () => {
  it.each([
    { changes: '0', faults: '1', says: '0 changes, 1 refusal' },
    { changes: '1', faults: '0', says: '1 change, 0 refusals' },
    { changes: '2', faults: '2', says: '2 changes, 2 refusals' },
  ])('is $says', ({ changes, faults, says }) => {
    expect(importText.en.summary(changes, faults)).toBe(says);
  });

  it('is saved as one, or as many', () => {
    expect([importText.en.write('1'), importText.en.done('1')]).toEqual(['Save 1 change', '1 change saved.']);
    expect([importText.en.write('2'), importText.en.done('2')]).toEqual(['Save 2 changes', '2 changes saved.']);
  });
});
