import { describe, expect, it } from '@jest/globals';
import { mailEnvelope } from './mail-envelope.js';

const head = (...lines: string[]) => lines.join('\r\n');

describe('the envelope of a mail in a mailbox', () => {
  it.each([
    { lines: ['Return-Path: <budi@x.id>', 'From: Sari <s@y.id>'], is: 'budi@x.id', why: 'the server wrote it' },
    { lines: ['Return-Path: <>', 'From: MAILER-DAEMON@x.id'], is: '', why: 'it came back' },
    { lines: ['From: MAILER-DAEMON@x.id', 'Content-Type: multipart/report; x=y'], is: '', why: 'a report comes back' },
    { lines: ['From: Sari <s@y.id>'], is: 's@y.id', why: 'nothing else is known' },
    { lines: ['From:', ' Sari', '\t<s@y.id>'], is: 's@y.id', why: 'a line may be broken' },
    {
      lines: ['return-path: <first@x.id>', 'Return-Path: <second@x.id>'],
      is: 'first@x.id',
      why: 'the last server is first',
    },
    { lines: ['Subject: Return-Path: <a@b.id>'], is: '', why: 'nobody has sent it' },
  ])('has the return path "$is": $why', ({ lines, is }) => {
    expect(mailEnvelope(head(...lines)).returnPath).toBe(is);
  });

  it('names each recipient once, first whom the server names', () => {
    const lines = [
      'To: "Aduan" <aduan@x.id>, b@y.id',
      'Cc: c@y.id',
      'Delivered-To: aduan+7@x.id',
      'X-Original-To: b@y.id',
    ];
    expect(mailEnvelope(head(...lines)).recipients).toEqual(['aduan+7@x.id', 'b@y.id', 'aduan@x.id', 'c@y.id']);
  });
});
