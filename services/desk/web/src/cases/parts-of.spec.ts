import { describe, expect, it } from '@jest/globals';
import type { CasePart } from '../api/cases.js';
import { mayBeAskedAgain, openParts, withParts } from './parts-of.js';

const part = (institutionName: string, status: CasePart['status'], text: string | null): CasePart => ({
  ...{ id: institutionName, institution: institutionName, institutionName, role: 'co-owner', status },
  answer: text === null ? null : { at: '2026-11-23T03:00:00Z', by: 'Sari', text, attachments: [] },
});
const [pln, kai] = [part('PT PLN', 'answered', 'Tiang sudah tegak. '), part('PT KAI', 'in-progress', null)];

describe('the parts of an answer', () => {
  it('are put in under the name of their institution, below what is written, and each once', () => {
    const once = withParts('Terima kasih.\n', [pln, kai]);
    expect(once).toBe('Terima kasih.\n\nPT PLN:\nTiang sudah tegak.');
    expect(withParts(once, [pln])).toBe(once);
    expect(withParts('', [pln])).toBe('PT PLN:\nTiang sudah tegak.');
  });

  it('are open until they were sent; the lead’s own is none', () => {
    expect(openParts({ parts: [pln, kai, { ...kai, role: 'lead' }] })).toEqual(['PT KAI']);
    expect(openParts({ parts: [{ ...kai, status: 'closed' }] })).toEqual([]);
  });

  it.each([
    { status: 'answered', may: true, why: 'it was sent' },
    { status: 'closed', may: true, why: 'it ended with a complaint that is open again' },
    { status: 'in-progress', may: false, why: 'it is worked on' },
    { status: 'handed-back', may: false, why: 'it is not theirs' },
  ] as const)('may be asked for again when $status: $may, as $why', ({ status, may }) => {
    expect(mayBeAskedAgain({ institution: 'pln' }, { ...kai, status })).toBe(may);
  });

  it('are not asked for again where their institution leads now', () => {
    expect(mayBeAskedAgain({ institution: kai.institution }, { ...kai, status: 'closed' })).toBe(false);
  });
});
