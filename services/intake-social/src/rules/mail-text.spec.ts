import { describe, expect, it } from '@jest/globals';
import { ownWords, wholeWords } from './mail-text.js';

describe('the own words of a reply', () => {
  it.each([
    { text: 'Nomor meter 123\n\n> Nomor meter?\n> Salam', is: 'Nomor meter 123', why: 'the rest is quoted' },
    { text: 'Ya\n\nOn Fri, 27 Nov 2026 at 10:00, Salur <a@b.id> wrote:\n\nx', is: 'Ya', why: 'as many programs quote' },
    { text: 'Ya\n\nPada Jum, 27 Nov 2026 10.00, Salur\n<a@b.id> menulis:\n\n> x', is: 'Ya', why: 'broken in two' },
    { text: 'Ya\r\n-----Original Message-----\r\nx', is: 'Ya', why: 'as others quote' },
    { text: 'Ya\n\nDari: Salur <a@b.id>\nDikirim: x', is: 'Ya', why: 'without any line' },
    { text: 'Belum beres.\n-- \nBudi\nJl. Mawar 1', is: 'Belum beres.', why: 'a signature says nothing about it' },
    { text: '> Nomor meter?\n123', is: '> Nomor meter?\n123', why: 'answered below: all is kept' },
    { text: 'Pada hari Senin lampu mati', is: 'Pada hari Senin lampu mati', why: 'a sentence, not a quote' },
  ])('are "$is": $why', ({ text, is }) => {
    expect(ownWords(text)).toBe(is);
  });
});

describe('the words of a first mail', () => {
  it.each([
    { subject: 'Lampu mati', text: 'Sejak kemarin', is: 'Lampu mati\n\nSejak kemarin', why: 'the subject says what' },
    { subject: 'Lampu mati', text: 'Lampu mati sejak kemarin', is: 'Lampu mati sejak kemarin', why: 'said once' },
    { subject: 'Lampu mati', text: '', is: 'Lampu mati', why: 'there is nothing else' },
    { subject: '', text: 'Lampu mati', is: 'Lampu mati', why: 'there is no subject' },
  ])('are "$is": $why', ({ subject, text, is }) => {
    expect(wholeWords(subject, text)).toBe(is);
  });
});
