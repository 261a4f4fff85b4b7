import { describe, expect, it } from '@jest/globals';
import { whyDeadlineText } from '../cases/why-deadline-text.js';
import { inboxText } from '../inbox/inbox-text.js';
import { tilesText } from '../monitor/tiles-text.js';

describe('one of something in English', () => {
  it.each([
    { said: inboxText.en.shown('1', '1'), is: '1 of 1 complaint' },
    { said: inboxText.en.shown('1', '12'), is: '1 of 12 complaints' },
    { said: tilesText.en.days('1'), is: '1 day' },
    { said: tilesText.en.days('0.5'), is: '0.5 days' },
    { said: whyDeadlineText.en.table(1), is: 'Day by day (1 day)' },
  ])('is "$is"', ({ said, is }) => {
    expect(said).toBe(is);
  });
});
