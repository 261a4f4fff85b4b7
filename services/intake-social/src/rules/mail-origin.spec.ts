import { describe, expect, it } from '@jest/globals';
import { mailOrigin } from './mail-origin.js';

describe('a mail', () => {
  it.each([
    { headers: {}, from: 'budi@example.com', is: 'person', why: 'nothing says otherwise' },
    { headers: { 'auto-submitted': 'no' }, from: 'budi@example.com', is: 'person', why: 'it says so' },
    { headers: { 'auto-submitted': 'auto-replied' }, from: 'b@example.com', is: 'machine', why: 'somebody is away' },
    { headers: { precedence: 'bulk' }, from: 'b@example.com', is: 'machine', why: 'it went to many' },
    { headers: { 'x-autoreply': 'yes' }, from: 'b@example.com', is: 'machine', why: 'an older way to say it' },
    { headers: { 'x-autorespond': 'x' }, from: 'b@example.com', is: 'machine', why: 'another older way' },
    { headers: {}, from: '', is: 'machine', why: 'nobody wants an answer: a bounce' },
    { headers: {}, from: 'MAILER-DAEMON@example.com', is: 'machine', why: 'a bounce of the old kind' },
    { headers: {}, from: 'no-reply@example.com', is: 'machine', why: 'nobody reads there' },
    { headers: { 'list-id': '<rt05.example>' }, from: 'b@example.com', is: 'list', why: 'an answer would go to all' },
    { headers: { precedence: 'list' }, from: 'b@example.com', is: 'list', why: 'an older list' },
  ])('with $headers from "$from" is of a $is: $why', ({ headers, from, is }) => {
    expect(mailOrigin((name) => (headers as Record<string, string>)[name], from)).toBe(is);
  });
});
