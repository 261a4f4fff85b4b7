import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Metrics } from '#libs/runtime';
import { AClamd, withTestVirus } from '#libs/testing';
import { readClamdAddress } from './clamd.env.js';
import { Clamd } from './clamd.js';

describe('Clamd', () => {
  const scanner = new AClamd();
  const metrics = new Metrics();
  let clamd: Clamd;
  beforeAll(async () => {
    clamd = new Clamd({ address: readClamdAddress(await scanner.open()), patienceMs: 20_000 }, metrics);
  });
  afterAll(() => scanner.close());
  afterEach(() => {
    scanner.mood = 'well';
  });

  it('shows every byte of a file, of whatever length', async () => {
    const lengths = [0, 1, 64 * 1024, 64 * 1024 + 1, 10 * 1024 * 1024];
    for (const length of lengths) expect(await clamd.scan(Buffer.alloc(length, 7))).toEqual({ verdict: 'clean' });
    expect(scanner.seen).toEqual(lengths);
  });

  it('says which virus was found, wherever it stands', async () => {
    const found = { verdict: 'infected', signature: 'Eicar-Test-Signature' };
    expect(await clamd.scan(withTestVirus(Buffer.alloc(0)))).toEqual(found);
    expect(await clamd.scan(withTestVirus(Buffer.alloc(64 * 1024 - 20)))).toEqual(found);
  });

  it.each([
    { mood: 'hangs-up', detail: 'clamd hung up' },
    { mood: 'too-large', detail: 'clamd said INSTREAM size limit exceeded. ERROR' },
  ] as const)('has no verdict where clamd $mood', async ({ mood, detail }) => {
    scanner.mood = mood;
    const { verdict, ...more } = await clamd.scan(Buffer.alloc(10 * 1024 * 1024));
    // A line that is closed while we still write breaks; which of both is noticed first is a matter of time.
    expect(verdict).toBe('away');
    expect([detail, 'read ECONNRESET', 'write EPIPE', 'write ECONNRESET']).toContain('detail' in more && more.detail);
  });

  it('has no verdict where nobody listens, and counts each of them', async () => {
    const nobody = new Clamd({ address: { path: '/nowhere/clamd.ctl' }, patienceMs: 20_000 }, metrics);
    expect(await nobody.scan(Buffer.from('x'))).toMatchObject({ verdict: 'away' });
    const page = await metrics.registry.metrics();
    expect(page).toContain('salur_files_scanned_total{verdict="clean"} 5');
    expect(page).toContain('salur_files_scanned_total{verdict="infected"} 2');
    expect(page).toContain('salur_files_scanned_total{verdict="away"} 3');
  });
});
