import { describe, expect, it } from '@jest/globals';
import { deskPath } from './desk-path.js';

describe('deskPath', () => {
  it.each([
    '/desk/inbox',
    '/desk/inbox?view=late&q=7K3M',
    '/desk/cases/0198c7a0-0000-7000-8000-000000000001',
    '/loket',
  ])('keeps %s', (wanted) => {
    expect(deskPath(wanted)).toBe(wanted);
  });

  it.each([
    { wanted: undefined, why: 'nothing was asked for' },
    { wanted: ['/desk/inbox', '//elsewhere.example'], why: 'it was asked for twice' },
    { wanted: 'https://elsewhere.example/desk/', why: 'it is another origin' },
    { wanted: '//elsewhere.example/desk/', why: 'it is another origin by another way' },
    { wanted: '/\\elsewhere.example', why: 'browsers read a backslash as a slash' },
    { wanted: '/desk/\\..\\..\\elsewhere', why: 'a backslash climbs' },
    { wanted: '/desk/../doors/kannel', why: 'dots climb out of the desk' },
    { wanted: '/desk/%2e%2e/api/desk/callback', why: 'dots climb in disguise' },
    { wanted: '/desk//elsewhere.example', why: 'two slashes may be read as an origin' },
    { wanted: '/loket/../doors/kannel', why: 'only the counter itself is meant' },
    { wanted: '/desktop', why: 'it only begins like the desk' },
    { wanted: '/api/desk/sign-in?to=/desk', why: 'it is no page' },
    { wanted: '/desk/inbox\r\nset-cookie: a=b', why: 'it holds a line break' },
    { wanted: '/desk/sign-in?to=%2Fdesk%2Fsign-in', why: 'it would lead in a circle' },
    { wanted: `/desk/${'a'.repeat(3_000)}`, why: 'nobody types that' },
  ])('leads to the start: $why', ({ wanted }) => {
    expect(deskPath(wanted)).toBe('/desk/');
  });
});
