import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clamd } from '#libs/attachments';
import { Metrics } from '#libs/runtime';
import { withTestVirus } from '#libs/testing';
import { Protocol } from './programs/protocol.js';
import { RealClamd } from './programs/real-clamd.js';

const askAt = (path: string) => new Clamd({ address: { path }, patienceMs: 20_000 }, new Metrics());
const found = { verdict: 'infected', signature: 'Eicar-Test-Signature.UNOFFICIAL' };
const mega = 1024 * 1024;

describe('clamd', () => {
  const protocol = new Protocol('ClamAV', 'clamav');
  let real: RealClamd;
  beforeAll(async () => {
    real = await RealClamd.start(async (socket) => (await askAt(socket).scan(Buffer.from('halo'))).verdict === 'clean');
  });
  afterAll(async () => {
    if (real) protocol.keep([`ClamAV ${await real.version()} with one signature`]);
    await real?.stop();
  });

  it.each([
    { what: 'a file of 10 MB', content: () => Buffer.alloc(10 * mega, 'a'), is: { verdict: 'clean' } },
    { what: 'the test file of scanners', content: () => withTestVirus(new Uint8Array()), is: found },
    { what: 'the same within a PDF', content: () => withTestVirus(Buffer.from('%PDF-1.7\n1 0 obj\n')), is: found },
    { what: 'the same after 9 MB', content: () => withTestVirus(Buffer.alloc(9 * mega, 'a')), is: found },
    { what: 'more than StreamMaxLength', content: () => Buffer.alloc(12 * mega, 'a'), is: { verdict: 'away' } },
  ])('judges $what', async ({ what, content, is }) => {
    expect(await askAt(real.socket).scan(content())).toMatchObject(is);
    protocol.note(what, is.verdict);
  });

  it('judges many at once', async () => {
    const files = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0 ? Buffer.from('halo') : withTestVirus(Buffer.alloc(n)),
    );
    const verdicts = await Promise.all(files.map((one) => askAt(real.socket).scan(one)));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(files.map((_, n) => (n % 2 === 0 ? 'clean' : 'infected')));
    protocol.note('40 files at once, every other with the test virus', 'each judged rightly');
  });
});
