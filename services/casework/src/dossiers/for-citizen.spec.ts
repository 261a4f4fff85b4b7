import { describe, expect, it } from '@jest/globals';
import type { EntryKind } from '../rules/entry-kinds.js';
import type { Dossier } from './dossier.js';
import { forCitizen } from './for-citizen.js';

const at = '2026-11-23T03:00:00.000Z';
const line = (kind: EntryKind, by: string | null, why?: string) => ({
  ...{ at, kind, by, text: null },
  ...(why === undefined ? {} : { why }),
});

/** What the citizen reads in one line. */
function told(kind: EntryKind, by: string | null, why?: string) {
  const facts = { institutionName: 'PT PLN' } as Dossier['facts'];
  const dossier = { facts, timeline: [line(kind, by, why)], answers: [] as Dossier['answers'] } as unknown as Dossier;
  const [{ by: who, why: because } = { by: null, why: undefined }] = forCitizen(dossier).timeline;
  return { who, because };
}

describe('a dossier as the citizen takes it', () => {
  it.each([
    { kind: 'taken', by: 'Sari', who: 'PT PLN', why: 'an institution answers for its people' },
    { kind: 'added', by: 'Pelapor', who: 'Pelapor', why: 'it is their own line' },
    { kind: 'late', by: null, who: null, why: 'the hub itself wrote it' },
    { kind: 'noted', by: 'Sari', who: null, why: 'any of the institutions may have written it' },
  ] as const)('names $who for $by in $kind: $why', ({ kind, by, who }) => {
    expect(told(kind, by).who).toBe(who);
  });

  it.each([
    { kind: 'entrusted', given: 'Budi', why: 'it is the name of a colleague' },
    { kind: 'joined', given: '26K7-4QXM-K', why: 'it is the code of somebody else’s complaint' },
    { kind: 'left', given: '26K7-4QXM-K', why: 'it is the code of somebody else’s complaint' },
    { kind: 'follower-wrote', given: '26K7-4QXM-K', why: 'it is the code of somebody else’s complaint' },
    { kind: 'marked', given: 'high', why: 'it is how the office sorts its work' },
  ] as const)('leaves out the reason of $kind: $why', ({ kind, given }) => {
    expect(told(kind, 'Sari', given).because).toBeUndefined();
  });

  it('keeps the reasons that the citizen is told', () => {
    expect(told('deadline-moved', null, 'resolution: Cuti bersama').because).toBe('resolution: Cuti bersama');
  });
});
