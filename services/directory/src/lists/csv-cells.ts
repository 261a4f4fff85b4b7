import { z } from 'zod';

/** A cell that may be left empty. */
export const orNull = z.string().transform((text) => (text.trim() === '' ? null : text.trim()));

export const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

/** A cell with one on a line: words may hold any other mark. */
export const lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);
