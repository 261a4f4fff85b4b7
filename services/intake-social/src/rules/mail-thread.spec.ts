import { describe, expect, it } from '@jest/globals';
import { newTrackingCode } from '#libs/domain';
import { codeIn, messageIdOf, ourMessageIn, readRecipient, withToken } from './mail-thread.js';

const ours = 'aduan@salur.example';

describe('a recipient', () => {
  it.each([
    { recipient: 'aduan@salur.example', is: { token: null }, why: 'our address' },
    { recipient: 'Aduan@SALUR.example', is: { token: null }, why: 'capitals are no matter' },
    { recipient: withToken(ours, 'abc'), is: { token: 'abc' }, why: 'it answers something' },
    { recipient: 'humas@salur.example', is: null, why: 'somebody else of our house' },
    { recipient: 'aduan@other.example', is: null, why: 'another house' },
    { recipient: 'aduankita@salur.example', is: null, why: 'it only begins alike' },
    { recipient: '', is: null, why: 'nobody' },
  ])('$recipient is $is: $why', ({ recipient, is }) => {
    expect(readRecipient(recipient, ours)).toEqual(is);
  });
});

describe('what a mail answers', () => {
  it.each([
    {
      references: ['<a@x>', '<1@salur.example>', '<2@salur.example>'],
      is: '<2@salur.example>',
      why: 'the last of ours',
    },
    { references: ['<a@x>'], is: null, why: 'nothing of ours' },
  ])('is $is: $why', ({ references, is }) => {
    expect(ourMessageIn(references, ours)).toBe(is);
  });

  it('is known by the id that we gave', () => {
    expect(ourMessageIn([messageIdOf('7', ours)], ours)).toBe('<7@salur.example>');
  });

  it.each([
    { subject: (code: string) => `Re: [${code}] Jawaban`, isFound: true, why: 'as our mails have it' },
    { subject: (code: string) => `Tentang ${code}`, isFound: false, why: 'a word among others' },
    { subject: () => 'Re: [ABCD-EFGH-1]', isFound: false, why: 'it is no code' },
  ])('is found in the subject, $isFound: $why', ({ subject, isFound }) => {
    const code = newTrackingCode();
    expect(codeIn(subject(code))).toBe(isFound ? code : null);
  });
});
