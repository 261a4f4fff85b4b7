import { describe, expect, it } from '@jest/globals';
import { chosenInstitution } from './chosen-institution.js';

describe('the institution that a citizen chose', () => {
  it.each([
    { before: '', offered: undefined, listed: 'pln', is: 'pln', why: 'nothing was offered' },
    { before: '', offered: 'pln', listed: '', is: 'pln', why: 'an offer was taken' },
    { before: '', offered: '', listed: '', is: '', why: 'they do not know' },
    { before: '', offered: '', listed: 'kai', is: 'kai', why: 'the list was used, and the offer left as it stood' },
    { before: '', offered: 'pln', listed: 'pln', is: 'pln', why: 'a script moved both' },
    { before: 'kai', offered: 'pln', listed: 'kai', is: 'pln', why: 'the offer was changed afterwards' },
    { before: 'kai', offered: '', listed: 'kai', is: '', why: 'they are no longer sure' },
    { before: 'pln', offered: 'pln', listed: '', is: '', why: 'the list was changed to nobody' },
    { before: 'kai', offered: undefined, listed: 'kai', is: 'kai', why: 'nothing was changed' },
  ])('is “$is”: $why', ({ before, offered, listed, is }) => {
    expect(chosenInstitution(before, { offered, listed })).toBe(is);
  });
});
