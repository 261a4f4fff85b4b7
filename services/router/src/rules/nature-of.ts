import { wordsOf } from './words-of.js';

/** What a text is, whoever's it may be. */
export type Nature = 'complaint' | 'not-a-complaint' | 'spam' | 'abuse';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const lures = [
  ...[
    'selamat anda',
    'anda mendapat',
    'anda terpilih',
    'pemenang',
    'hadiah',
    'undian',
    'cek tunai',
    'bonus new member',
  ],
  ...['pinjaman tanpa jaminan', 'dana cepat', 'tanpa bi checking', 'bunga ringan', 'tanpa agunan', 'proses cepat'],
  ...['slot', 'gacor', 'maxwin', 'scatter', 'togel', 'deposit', 'situs terpercaya', 'link alternatif', 'judi online'],
  ...['promo', 'diskon', 'jual', 'open order', 'investasi', 'profit', 'passive income', 'penghasilan tambahan'],
  ...['obat kuat', 'pembesar', 'followers', 'jasa like', 'pulsa gratis', 'kuota gratis', 'peninggi badan'],
];
const calls = [
  ...['klik', 'hubungi', 'hub', 'wa', 'daftar sekarang', 'segera daftar', 'kunjungi', 'transfer', 'kirim ke rek'],
  ...['info lengkap', 'cek bio', 'link', 'url', 'minat', 'order', 'gabung', 'join', 'chat', 'berminat', 'ketik', 'pin'],
];
/** Who writes these tells of spam, and does not send it. */
const tellsOfIt =
  words(`lapor melaporkan laporkan melapor penipuan ditipu tertipu korban modus blokir diblokir resah meresahkan
  mengatasnamakan tolong mohon kenapa mengapa hati waspada oknum dugaan aduan keluhan komplain kecewa belum tidak`);

/** Insults, of which none is also an ordinary word. */
const insults =
  words(`anjing anjir anjg asu babi bangsat bajingan goblok tolol bego kontol memek ngentot jancok jancuk kampret
  keparat brengsek sialan tai taik setan iblis monyet kunyuk idiot geblek pepek pantek kimak lonte dongo`);
/** A few words more than an insult are a complaint, however it is worded. */
const mostOfAnInsult = 8;

const pleasantries =
  words(`halo hai hello hi hallo selamat pagi siang sore malam assalamualaikum assalamu alaikum wr wb salam
  terima kasih makasih trims thanks thank you matur suwun nuhun tes test testing coba cek p ok oke sip mantap bagus keren
  min admin pak bu bapak ibu kak semoga sukses selalu sehat hebat jaya amin ya yang atas bantuannya pelayanannya sudah
  baik sekali banget dan untuk kami saya semua lanjutkan pertahankan 1 2 3 123`);

/** Rules only: what it is not sure of is a complaint. `isKnown`: something in it speaks for an institution. */
export function natureOf(text: string, isKnown: boolean, written: readonly string[] = wordsOf(text)): Nature {
  if (written.length === 0 || written.every((word) => pleasantries.has(word))) return 'not-a-complaint';
  if (isSpam(text, written)) return 'spam';
  const isInsult = written.length <= mostOfAnInsult && written.some((word) => insults.has(word));
  return isInsult && !isKnown ? 'abuse' : 'complaint';
}

function isSpam(text: string, written: readonly string[]): boolean {
  if (written.some((word) => tellsOfIt.has(word))) return false;
  const joined = ` ${written.join(' ')} `;
  const count = (phrases: readonly string[]) => phrases.filter((phrase) => joined.includes(` ${phrase} `)).length;
  const hasLink = /https?:\/\/|www\.|bit\.ly|wa\.me|\b(?:\+?62|0)8\d{7,}/i.test(text);
  const lured = count(lures);
  const called = count(calls) + (hasLink ? 1 : 0);
  return (lured >= 1 && called >= 1 && lured + called >= 3) || (lured >= 3 && hasLink);
}
