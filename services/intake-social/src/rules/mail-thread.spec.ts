import { describe, expect, it } from '@jest/globals';
import { newTrackingCode, uuidV7 } from '#libs/domain';
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
  const [first, second] = [uuidV7(), uuidV7()];

  it.each([
    { references: ['<a@x>', messageIdOf(first, ours), messageIdOf(second, ours)], is: second, why: 'the last of ours' },
    { references: [messageIdOf(first, ours), '<CA+abc@salur.example>'], is: first, why: 'what we sent ourselves' },
    { references: ['<CA+abc@salur.example>'], is: null, why: 'somebody else of our house wrote it' },
    { references: [`<${first}@x>`], is: null, why: 'nothing of ours' },
  ])('is known by the id that we gave: $why', ({ references, is }) => {
    expect(ourMessageIn(references, ours)).toBe(is);
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
