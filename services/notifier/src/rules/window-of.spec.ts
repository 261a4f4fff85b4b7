import { describe, expect, it } from '@jest/globals';
import { isWindowClosed } from './window-of.js';

const now = new Date('2026-11-24T03:00:00Z');

describe('the window for free messages', () => {
  it.each([
    { door: 'whatsapp', heardAt: '2026-11-23T03:00:01Z', closed: false },
    { door: 'whatsapp', heardAt: '2026-11-23T03:00:00Z', closed: true },
    { door: 'messenger', heardAt: '2026-11-20T03:00:00Z', closed: true },
    { door: 'instagram', heardAt: null, closed: true },
    { door: 'telegram', heardAt: '2026-01-01T00:00:00Z', closed: false },
    { door: 'sms', heardAt: null, closed: false },
  ] as const)('of $door, last heard at $heardAt, is closed: $closed', ({ door, heardAt, closed }) => {
    expect(isWindowClosed(door, heardAt === null ? null : new Date(heardAt), now)).toBe(closed);
  });
});
