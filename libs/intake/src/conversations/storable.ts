import { createHash } from 'node:crypto';
import type { Incoming } from './incoming.js';

// An index of PostgreSQL takes entries of up to 2,700 bytes.
const longest = 500;

/**
 * A message whose ids can be stored, whatever a provider made of them: what PostgreSQL refuses would come again for days,
 * and hold up everything that came in one batch with it.
 */
export const storable = (incoming: Incoming): Incoming => ({
  ...incoming,
  account: idOf(incoming.account),
  key: idOf(incoming.key),
  quotes: incoming.quotes ? idOf(incoming.quotes) : null,
  reference: incoming.reference ? idOf(incoming.reference) : null,
  follows: incoming.follows ? idOf(incoming.follows) : null,
});

const idOf = (given: string): string => {
  const id = given.replaceAll('\0', '\ufffd').toWellFormed();
  return id.length <= longest ? id : createHash('sha256').update(id).digest('base64url');
};
