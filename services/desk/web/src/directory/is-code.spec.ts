import { describe, expect, it } from '@jest/globals';
import { isCode } from './is-code.js';

describe('a code', () => {
  it.each(['kai', 'pemda-3303', 'k1'])('may be %s', (text) => {
    expect(isCode(text)).toBe(true);
  });

  it.each(['', 'k', 'KAI', 'kai-', '-kai', 'kai--a', 'kereta api', 'a'.repeat(101)])('cannot be "%s"', (text) => {
    expect(isCode(text)).toBe(false);
  });
});
