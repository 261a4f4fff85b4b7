import { expect, it } from '@jest/globals';
import { isToldAtDoor } from './told-at-door.js';

it.each([
  { door: 'sms', endedAt: 'sms', told: true, why: 'the SMS that took it back was answered' },
  { door: 'sms', endedAt: 'web', told: false, why: 'the phone has heard nothing of what was done on the page' },
  { door: 'web', endedAt: 'web', told: false, why: 'the page is not all they read' },
  { door: 'telegram', endedAt: 'sms', told: false, why: 'another chat was answered' },
  { door: 'telegram', endedAt: undefined, told: false, why: 'an officer or a clock ended it' },
] as const)('$endedAt of $door: $told, for $why', ({ door, endedAt, told }) => {
  expect(isToldAtDoor({ door }, endedAt)).toBe(told);
});
