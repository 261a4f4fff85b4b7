import { describe, expect, it } from '@jest/globals';
import { readClamdAddress } from './clamd.env.js';

describe('readClamdAddress', () => {
  it.each([
    { text: 'clamav:3310', is: { host: 'clamav', port: 3310 }, why: 'a service of a cluster' },
    { text: '127.0.0.1:3310', is: { host: '127.0.0.1', port: 3310 }, why: 'an address' },
    { text: '[::1]:3310', is: { host: '::1', port: 3310 }, why: 'an address of the longer kind' },
    { text: '/run/clamav/clamd.ctl', is: { path: '/run/clamav/clamd.ctl' }, why: 'a socket' },
    { text: 'unix:/run/clamd', is: { path: '/run/clamd' }, why: 'a socket that says so' },
    { text: 'clamav', is: null, why: 'no port' },
    { text: 'clamav:0', is: null, why: 'no such port' },
    { text: 'clamav:70000', is: null, why: 'no such port' },
    { text: 'http://clamav:3310', is: null, why: 'it is no page' },
  ])('reads $text: $why', ({ text, is }) => {
    expect(readClamdAddress(text)).toEqual(is);
  });
});
