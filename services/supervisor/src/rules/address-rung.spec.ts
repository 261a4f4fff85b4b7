import { describe, expect, it } from '@jest/globals';
import { addressRung } from './address-rung.js';

const papua = { code: 'pln-papua', path: 'bp-bumn/pln/pln-papua/' };
const root = { code: 'bp-bumn', path: 'bp-bumn/' };
const sari = { officer: 'sari', unreachable: null };

describe('a rung', () => {
  it.each([
    { rung: 'handler', holder: papua, at: 'pln-papua', why: 'who works on it works there' },
    { rung: 'liaison-officer', holder: papua, at: 'pln-papua', why: 'its liaison officer' },
    { rung: 'head', holder: papua, at: 'pln-papua', why: 'its head' },
    { rung: 'coordinator', holder: papua, at: 'bp-bumn', why: 'who watches the whole tree' },
    { rung: 'coordinator', holder: root, at: null, why: 'nobody is above a root but the hub' },
    { rung: 'liaison-officer', holder: null, at: null, why: 'nobody holds it, so the hub does' },
    { rung: 'ombudsman', holder: papua, at: 'bp-bumn', why: 'the coordinator answers for the dossier' },
  ] as const)('$rung of $holder.code is told at $at: $why', ({ rung, holder, at }) => {
    expect(addressRung(rung, holder, sari).institution).toBe(at);
  });

  it.each([
    { handler: sari, officer: 'sari', without: null },
    { handler: { officer: 'sari', unreachable: 'on-leave' }, officer: null, without: 'on-leave' },
    { handler: { officer: 'sari', unreachable: 'removed' }, officer: null, without: 'removed' },
    { handler: { officer: null, unreachable: null }, officer: null, without: 'nobody' },
  ] as const)('of the handler is told to $officer, without: $without', ({ handler, officer, without }) => {
    expect(addressRung('handler', papua, handler)).toEqual({ institution: 'pln-papua', officer, without });
  });

  it('above the handler is told to no one in person', () => {
    expect(addressRung('head', papua, sari)).toEqual({ institution: 'pln-papua', officer: null, without: null });
  });
});
