import { expect, it } from '@jest/globals';
import { wallTimeOf } from './wall-time.js';

it.each([
  { timeZone: 'Asia/Jakarta', time: '2026-11-24 00:05' },
  { timeZone: 'Asia/Jayapura', time: '2026-11-24 02:05' },
])('17.05 UTC is $time in $timeZone', ({ timeZone, time }) => {
  expect(wallTimeOf(new Date('2026-11-23T17:05:59Z'), timeZone)).toBe(time);
});
