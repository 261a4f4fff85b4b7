import { describe, expect, it } from '@jest/globals';
import { askingFor, callerOf } from './asked-by-us.js';

const ip = '127.0.0.1';
const citizen = '203.0.113.7';

describe('whose question it is', () => {
  it('is that of the citizen for whom a service of this process asks', () => {
    expect(callerOf({ ip, headers: askingFor(citizen) })).toBe(citizen);
  });

  it.each([
    { headers: {}, why: 'who asks for themselves' },
    { headers: { 'x-forwarded-for': citizen }, why: 'who only claims an address' },
    { headers: { 'x-forwarded-for': citizen, 'x-salur-process': '' }, why: 'whose word is empty' },
    { headers: { 'x-forwarded-for': citizen, 'x-salur-process': 'x'.repeat(32) }, why: 'whose word is another' },
  ])('is that of the address it comes from, of $why', ({ headers }) => {
    expect(callerOf({ ip, headers })).toBe(ip);
  });
});
