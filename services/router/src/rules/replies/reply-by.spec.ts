import { expect, it } from '@jest/globals';
import { replyBy } from './reply-by.js';

it('waits two days for the citizen', () => {
  expect(replyBy(new Date('2026-11-23T03:00:00Z'))).toEqual(new Date('2026-11-25T03:00:00Z'));
});
