import { describe, expect, it } from '@jest/globals';
import { entryKinds, isForAll, sealedField } from './entry-kinds.js';

describe('a line of the timeline', () => {
  it.each([
    ['filed', 'text'],
    ['rated', 'rating'],
    ['added', 'addition:e'],
    ['asked', 'question:e'],
    ['answered', 'answer:e'],
    ['handed-back', 'hand-back:c'],
    ['noted', 'noted:e'],
  ] as const)('%s is sealed as %s', (kind, field) => {
    expect(sealedField(kind, 'e', 'c')).toBe(field);
  });

  it('is for every institution with a part when it is a note or a part of the answer', () => {
    expect(entryKinds.filter(isForAll)).toEqual(['noted', 'contributed', 'asked-again']);
  });
});
