import { describe, expect, it } from '@jest/globals';
import { mailVerdict } from './mail-verdict.js';

const none = { dkim: 'none', spf: 'none', dmarc: 'none' };

describe('the verdict on a sender', () => {
  it.each([
    {
      headers: ['mx.salur.example; dkim=pass header.d=x; spf=softfail; dmarc=fail'],
      server: 'mx.salur.example',
      is: { dkim: 'pass', spf: 'softfail', dmarc: 'fail' },
      why: 'our server found it out',
    },
    { headers: ['mx.salur.example; none'], server: 'MX.salur.example', is: none, why: 'it found out nothing' },
    { headers: ['evil.example; dmarc=pass'], server: 'mx.salur.example', is: none, why: 'the sender wrote it' },
    { headers: ['mx.salur.example; dmarc=pass'], server: null, is: none, why: 'no server is believed' },
  ])('is $is: $why', ({ headers, server, is }) => {
    expect(mailVerdict(headers, server)).toEqual(is);
  });
});
