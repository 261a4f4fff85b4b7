import { describe, expect, it } from '@jest/globals';
import { readClamdReply } from './clamd-reply.js';

describe('readClamdReply', () => {
  it.each([
    { reply: 'stream: OK\0', is: { verdict: 'clean' }, why: 'nothing was found' },
    { reply: 'stream: Eicar-Test-Signature FOUND\0', is: { verdict: 'infected', signature: 'Eicar-Test-Signature' } },
    { reply: 'stream: Two Words FOUND\n', is: { verdict: 'infected', signature: 'Two Words' } },
    {
      reply: 'INSTREAM size limit exceeded. ERROR\0',
      is: { verdict: 'away', heard: true },
      why: 'it did not look at all of it',
    },
    { reply: 'stream: Can’t allocate memory ERROR\0', is: { verdict: 'away' }, why: 'it could not' },
    { reply: 'stream: OK FOUND? ERROR\0', is: { verdict: 'away' }, why: 'whatever is no clear yes' },
    { reply: '', is: { verdict: 'away', detail: 'clamd hung up', heard: false }, why: 'it said nothing' },
  ])('reads "$reply" as $is.verdict', ({ reply, is }) => {
    expect(readClamdReply(reply)).toMatchObject(is);
  });
});
