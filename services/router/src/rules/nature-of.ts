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

/** Who thanks says one of these; a name with praise alone may be meant otherwise. */
const thanks = words('terima kasih terimakasih makasih trims thanks thank nuhun suwun');
const praise =
  words(`pelayanan layanan layanannya respon responnya respons responsnya cepat cepatnya tanggap ramah kerja kerjanya
  kinerja kinerjanya bantuan petugas petugasnya tim timnya luar biasa profesional memuaskan puas senang mudah lancar
  dengan atas oleh dari banyak for your the good great service very so much help`);

/** Who lures speaks of the reader; these speak of oneself, or of what went wrong. */
const tellsOfItself =
  words(`saya aku kami kita gue gw gua ane sy sya gagal error rusak hilang lambat lama padam mati mana kapan gimana
  bagaimana salah terpotong ditolak ditagih ga gak nggak tak tdk blm bukan`);

/** Rules only: what it is not sure of is a complaint. `isKnown`: something in it speaks for an institution. */
export function natureOf(text: string, isKnown: boolean, written: readonly string[] = wordsOf(text)): Nature {
  if (written.length === 0 || written.every((word) => pleasantries.has(word))) return 'not-a-complaint';
  if (isSpam(text, written)) return 'spam';
  const isInsult = written.length <= mostOfAnInsult && written.some((word) => insults.has(word));
  return isInsult && !isKnown ? 'abuse' : 'complaint';
}

/**
 * What is certainly no complaint though somebody is named in it: luring strangers with a company's name, and thanking it. `isName`:
 * whether a word is part of the name of an institution.
 */
export function natureThoughNamed(
  text: string,
  written: readonly string[],
  isName: (at: number) => boolean,
): 'spam' | 'not-a-complaint' | null {
  const { lured, hasLink } = luringIn(text, written);
  const isTold = written.some((word) => tellsOfItself.has(word));
  if (isSpam(text, written) && lured >= 2 && hasLink && !isTold) return 'spam';
  const rest = written.filter((_, at) => !isName(at));
  const isThanks = rest.some((word) => thanks.has(word));
  return isThanks && rest.every((word) => pleasantries.has(word) || praise.has(word)) ? 'not-a-complaint' : null;
}

function isSpam(text: string, written: readonly string[]): boolean {
  if (written.some((word) => tellsOfIt.has(word))) return false;
  const { lured, called, hasLink } = luringIn(text, written);
  return (lured >= 1 && called >= 1 && lured + called >= 3) || (lured >= 3 && hasLink);
}

function luringIn(text: string, written: readonly string[]) {
  const joined = ` ${written.join(' ')} `;
  const count = (phrases: readonly string[]) => phrases.filter((phrase) => joined.includes(` ${phrase} `)).length;
  const hasLink = /https?:\/\/|www\.|bit\.ly|wa\.me|\b(?:\+?62|0)8\d{7,}/i.test(text);
  return { lured: count(lures), called: count(calls) + (hasLink ? 1 : 0), hasLink };
}
