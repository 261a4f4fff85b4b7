import { describe, expect, it } from '@jest/globals';
import { natureOf } from './nature-of.js';

describe('natureOf', () => {
  it.each([
    { text: 'SELAMAT ANDA pemenang undian, klik www.hadiah.test', is: 'spam', why: 'a lure and a link' },
    { text: 'Slot gacor maxwin, daftar sekarang link di bio', is: 'spam', why: 'gambling' },
    { text: 'Pinjaman tanpa jaminan proses cepat hubungi 081234567890', is: 'spam', why: 'a loan' },
    { text: 'hadiah undian pemenang 081234567890', is: 'spam', why: 'lures and a number' },
    { text: 'Promo diskon slot https://a.test', is: 'spam', why: 'three lures and a link, and no call' },
    { text: 'Promo diskon slot', is: 'complaint', why: 'three lures without a link' },
    { text: 'Saya dapat SMS hadiah undian suruh klik link, ini penipuan', is: 'complaint', why: 'who tells of it' },
    { text: 'Promo tiket', is: 'complaint', why: 'a lure alone is none' },
    { text: 'Selamat pagi, terima kasih admin', is: 'not-a-complaint', why: 'pleasantries' },
    { text: 'tes 123', is: 'not-a-complaint', why: 'a test' },
    { text: '😭😭😭', is: 'not-a-complaint', why: 'no word at all' },
    { text: 'dasar goblok semua', is: 'abuse', why: 'nothing but an insult' },
    { text: 'goblok', known: true, is: 'complaint', why: 'it speaks for somebody' },
    { text: 'goblok, sudah tiga minggu kami menunggu dan tidak ada kabar', is: 'complaint', why: 'it tells something' },
    { text: 'jalan rusak', is: 'complaint', why: 'it is one' },
  ])('"$text" is $is: $why', ({ text, known = false, is }) => {
    expect(natureOf(text, known)).toBe(is);
  });
});
