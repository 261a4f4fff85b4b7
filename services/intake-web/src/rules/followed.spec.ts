import { describe, expect, it } from '@jest/globals';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { readFollowed, writeFollowed } from './followed.js';

describe('what a browser follows', () => {
  it('comes back as it was kept', () => {
    const [browserId, codes] = [uuidV7(), [newTrackingCode(), newTrackingCode()]];
    expect(readFollowed(writeFollowed(browserId, codes))).toEqual({ browserId, codes });
  });

  it('is nothing where the cookie was made up', () => {
    expect(readFollowed('<script>~26K7~')).toEqual({ browserId: null, codes: [] });
  });

  it('forgets the oldest beyond twenty', () => {
    const codes = Array.from({ length: 25 }, () => newTrackingCode());
    expect(readFollowed(writeFollowed(uuidV7(), codes)).codes).toEqual(codes.slice(0, 20));
  });
});
