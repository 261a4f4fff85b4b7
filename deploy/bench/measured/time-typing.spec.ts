import { describe, expect, it } from '@jest/globals';
import { Places } from '#libs/places';
import { timeTyping, typedLetterByLetter } from './time-typing.js';

describe('a place that is typed', () => {
  it('is sought after every letter, from the second on', () => {
    expect(typedLetterByLetter.slice(0, 3)).toEqual(['pu', 'pur', 'purb']);
    expect(typedLetterByLetter).toContain('kota bandung');
    expect(typedLetterByLetter.every((typed) => typed.length > 1)).toBe(true);
  });

  it('is found when all of it stands there', () => {
    const whole = typedLetterByLetter.filter((typed, at) => !typedLetterByLetter[at + 1]?.startsWith(typed));
    expect(whole.length).toBeGreaterThan(15);
    expect(whole.filter((name) => Places.open().search(name, 1).length === 0)).toEqual([]);
  });

  it('is timed in the search and through its route', async () => {
    const figures = await timeTyping();
    expect(Object.keys(figures)).toEqual([
      'placeSearchMsP50',
      'placeSearchMsP99',
      'placeRouteMsP50',
      'placeRouteMsP99',
    ]);
    expect(Object.values(figures).every((ms) => ms > 0)).toBe(true);
  });
});
