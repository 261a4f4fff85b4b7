import { describe, expect, it } from '@jest/globals';
import { pathOfOurs } from './path-of-ours.js';
import { csrfTokenOf, hashOf, isCsrfTokenOf, newToken } from './token.js';

describe('a token', () => {
  it('is 256 bits, never the same, and stored as a hash only', () => {
    const tokens = new Set(Array.from({ length: 500 }, newToken));
    expect(tokens.size).toBe(500);
    const [token = ''] = tokens;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hashOf(token)).toHaveLength(32);
    expect(hashOf(token).toString('base64url')).not.toBe(token);
  });

  it('has one CSRF token of its own', () => {
    const [token, other] = [newToken(), newToken()];
    expect(isCsrfTokenOf(token, csrfTokenOf(token))).toBe(true);
    expect(isCsrfTokenOf(token, csrfTokenOf(other))).toBe(false);
    expect(isCsrfTokenOf(token, '')).toBe(false);
    expect(csrfTokenOf(token)).not.toBe(token);
  });
});

describe('where to go after signing in', () => {
  it.each([
    { to: '/desk/cases/1?view=open', goes: '/desk/cases/1?view=open', why: 'a path of ours' },
    { to: undefined, goes: '/desk', why: 'nothing was said' },
    { to: 'https://example.org/', goes: '/desk', why: 'another site' },
    { to: '//example.org/', goes: '/desk', why: 'another site without its scheme' },
    { to: '/\\example.org/', goes: '/desk', why: 'browsers read a backslash as a slash' },
    { to: '/a\r\nset-cookie: x', goes: '/desk', why: 'a line break would end the header' },
    { to: 'javascript:alert(1)', goes: '/desk', why: 'no path at all' },
  ])('$to → $goes: $why', ({ to, goes }) => {
    expect(pathOfOurs(to)).toBe(goes);
  });
});
