import { describe, expect, it } from '@jest/globals';
import type { CasePart } from '../api/cases.js';
import { openParts, withParts } from './parts-of.js';

const part = (institutionName: string, status: CasePart['status'], text: string | null): CasePart => ({
  ...{ id: institutionName, institutionName, role: 'co-owner', status },
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
});
