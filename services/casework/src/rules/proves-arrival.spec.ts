import { describe, expect, it } from '@jest/globals';
import { provesArrival } from './proves-arrival.js';

describe('provesArrival', () => {
  it.each([
    { door: 'web', outcome: 'delivered', proves: true, why: 'the page shows it' },
    { door: 'sms', outcome: 'delivered', proves: true, why: 'the phone has said so' },
    { door: 'sms', outcome: 'sent', proves: false, why: 'it may lie at the gateway' },
    { door: 'whatsapp', outcome: 'read', proves: true, why: 'it was read' },
    { door: 'telegram', outcome: 'sent', proves: true, why: 'Telegram says no more than that' },
    { door: 'telegram', outcome: 'in-doubt', proves: false, why: 'nobody knows' },
    { door: 'sms', outcome: 'failed', proves: false, why: 'it did not arrive' },
  ] as const)('$door, $outcome: $proves, for $why', ({ door, outcome, proves }) => {
    expect(provesArrival({ door, outcome })).toBe(proves);
  });
});
