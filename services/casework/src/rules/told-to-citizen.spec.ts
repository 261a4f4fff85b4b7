import { describe, expect, it } from '@jest/globals';
import { isToldToCitizen } from './told-to-citizen.js';

describe('what of a timeline the citizen takes home in words', () => {
  it.each(['filed', 'added', 'asked', 'answered', 'postponed', 'closed', 'identity-read'] as const)(
    'has %s',
    (kind) => {
      expect(isToldToCitizen(kind)).toBe(true);
    },
  );

  it.each(['noted', 'proposed', 'returned', 'contributed', 'asked-again', 'handed-back', 'checked'] as const)(
    'has no %s: it was written for colleagues',
    (kind) => {
      expect(isToldToCitizen(kind)).toBe(false);
    },
  );
});
