import { describe, expect, it } from '@jest/globals';
import { whyMoved } from './why-moved.js';

describe('why a deadline moved', () => {
  it('is said in the reader’s language, by the cause that the line keeps', () => {
    const after = { deadline: 'resolution', dueOn: '2026-12-28', code: 'calendar', year: 2026, source: 'SKB' };
    expect(whyMoved({ why: 'resolution', after })).toEqual({
      deadline: 'resolution',
      says: { id: 'Kalender hari libur 2026 diubah: SKB.', en: 'The holidays of 2026 were changed: SKB.' },
    });
  });

  it.each([
    { after: { deadline: 'resolution', dueOn: '2026-12-28' }, what: 'a former line' },
    { after: { code: 'of-tomorrow' }, what: 'a cause that nobody knows yet' },
    { after: null, what: 'nothing' },
  ])('is the sentence that was kept, with its colons, where there is $what', ({ after }) => {
    const says = 'Libur: cuti bersama';
    expect(whyMoved({ why: `resolution: ${says}`, after })).toEqual({
      deadline: 'resolution',
      says: { id: says, en: says },
    });
  });
});
