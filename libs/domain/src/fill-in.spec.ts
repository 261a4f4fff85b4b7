import { describe, expect, it } from '@jest/globals';
import { fillIn, unknownNames } from './fill-in.js';

describe('a text with names in it', () => {
  it('is filled in, with or without spaces in the braces', () => {
    expect(fillIn('{{kode}} di {{ instansi }}', { kode: '26K7', instansi: 'PLN' })).toBe('26K7 di PLN');
  });

  it('leaves what is not known as it is, whatever it is called', () => {
    expect(fillIn('{{nama}} {{toString}}', { kode: '26K7' })).toBe('{{nama}} {{toString}}');
  });

  it('tells each name that nobody can fill in once', () => {
    expect(unknownNames('{{nama}} {{kode}} {{ nama }} {{}}', ['kode'])).toEqual(['nama', '']);
  });
});
