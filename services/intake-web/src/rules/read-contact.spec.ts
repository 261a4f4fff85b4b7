import { describe, expect, it } from '@jest/globals';
import { readEmail, readPhone } from './read-contact.js';

describe('readPhone', () => {
  it.each([
    ['0812 3456 7890', '+6281234567890'],
    ['+62 812-3456-7890', '+6281234567890'],
    ['62812.3456.7890', '+6281234567890'],
    ['81234567890', '+6281234567890'],
    ['(021) 5550123', '+62215550123'],
    ['0065 6123 4567', '+6561234567'],
    ['+1 (415) 555-0100', '+14155550100'],
  ])('reads %s', (typed, read) => {
    expect(readPhone(typed)).toBe(read);
  });

  it.each(['', '12', 'nomor saya', '+0812345678', '0812345678901234567', '3201234567890001'])('refuses %j', (typed) => {
    expect(readPhone(typed)).toBeNull();
  });
});

describe('readEmail', () => {
  it.each(['nama@contoh.id', ' nama.depan+lapor@sub.contoh.co.id '])('reads %j', (typed) => {
    expect(readEmail(typed)).toBe(typed.trim());
  });

  it.each(['nama', 'nama@contoh', 'a@b@c.id', '<nama@contoh.id>', `${'a'.repeat(250)}@b.id`])('refuses %j', (typed) => {
    expect(readEmail(typed)).toBeNull();
  });
});
