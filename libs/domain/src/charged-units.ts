import { smsSegments } from './gsm7.js';

/** What a provider charges by, and how many of that: of an SMS its segments, else the message. */
export const chargedUnits = (door: string, text: string): number => (door === 'sms' ? smsSegments(text) : 1);
