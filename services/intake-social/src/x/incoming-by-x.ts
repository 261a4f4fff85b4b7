import { cleanText, readIntent, readNew, type Incoming } from '#libs/intake';
import type { XMessage } from '../rules/read-x.js';

/** The same by webhook and by looking: a post that came both ways came once. */
export const incomingByX = (accountId: string, { id, from, text, isPublic }: XMessage): Incoming => ({
  ...{ door: 'x', account: `x:${accountId}`, key: id, address: from, answerable: true },
  intent: text === null ? { kind: 'unreadable' } : said(text, isPublic),
  raw: text === null ? '(unreadable)' : cleanText(text),
});

/** A command in public is a slip, or somebody else's joke: what is said there is text. That it is to be hidden is heard. */
const said = (text: string, isPublic: boolean): Incoming['intent'] =>
  isPublic ? readNew(text, { withFile: false }) : readIntent(text);
