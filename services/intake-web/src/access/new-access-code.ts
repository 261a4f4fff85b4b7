import { randomInt } from 'node:crypto';

/** Six digits, as people read them from one phone and type them into another. */
export const newAccessCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');
