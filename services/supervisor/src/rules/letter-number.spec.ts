import { expect, it } from '@jest/globals';
import { letterNumber } from './letter-number.js';

it.each([
  { sequence: 7, day: '2026-11-23', number: '007/SP/BP-BUMN/XI/2026' },
  { sequence: 1_204, day: '2027-01-02', number: '1204/SP/BP-BUMN/I/2027' },
])('letter $sequence of $day is $number', ({ sequence, day, number }) => {
  expect(letterNumber(sequence, 'bp-bumn', day)).toBe(number);
});
