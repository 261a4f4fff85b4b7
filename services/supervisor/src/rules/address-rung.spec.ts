import { describe, expect, it } from '@jest/globals';
import { addressRung, tellsNextAtOnce } from './address-rung.js';

const papua = { code: 'pln-papua', path: 'bp-bumn/pln/pln-papua/' };
const root = { code: 'bp-bumn', path: 'bp-bumn/' };
const sari = { officer: 'sari', unreachable: null, deputy: null };

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
    { handler: { ...sari, unreachable: 'on-leave' }, officer: null, without: 'on-leave', next: true },
    { handler: { ...sari, unreachable: 'on-leave', deputy: 'budi' }, officer: 'budi', without: 'on-leave' },
    { handler: { ...sari, unreachable: 'removed' }, officer: null, without: 'removed', next: true },
    { handler: { ...sari, officer: null }, officer: null, without: 'nobody' },
  ] as const)('of the handler is told to $officer, without: $without', ({ handler, officer, without, ...more }) => {
    const address = addressRung('handler', papua, handler);
    expect(address).toEqual({ institution: 'pln-papua', officer, without });
    expect(tellsNextAtOnce(address)).toBe('next' in more);
  });

  it('above the handler is told to no one in person', () => {
    expect(addressRung('head', papua, sari)).toEqual({ institution: 'pln-papua', officer: null, without: null });
  });
});
