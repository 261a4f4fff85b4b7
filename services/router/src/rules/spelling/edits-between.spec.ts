import { describe, expect, it } from '@jest/globals';
import { editsBetween } from './edits-between.js';

describe('edits between two words', () => {
  it.each([
    { one: 'pertamna', other: 'pertamina', edits: 1, why: 'a letter was missed' },
    { one: 'telkomssel', other: 'telkomsel', edits: 1, why: 'a letter was added' },
    { one: 'imigrasu', other: 'imigrasi', edits: 1, why: 'a letter was changed' },
    { one: 'indihoem', other: 'indihome', edits: 1, why: 'two were swapped' },
    { one: 'pertmna', other: 'pertamina', edits: 2, why: 'two were missed' },
    { one: 'pln', other: 'pln', edits: 0, why: 'it is the same' },
    { one: 'garuda', other: 'pelita', edits: 3, why: 'it is another word, and more is not counted' },
    { one: 'kai', other: 'kai commuter', edits: 3, why: 'the lengths say enough' },
  ])('$one and $other: $edits, for $why', ({ one, other, edits }) => {
    expect(editsBetween(one, other, 2)).toBe(edits);
  });
});
