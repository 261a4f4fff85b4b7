import type { SpokenLanguage } from '#libs/contracts';

const each = (words: string): readonly string[] => words.split(' ');
const listed = (words: string): ReadonlySet<string> => new Set(each(words));

/**
 * What citizens begin a command with, in Indonesian, English, Javanese and Sundanese alike, whichever of them they are
 * answered in. Words that are as well what people complain about are not among them.
 */
export const commands = {
  /** Before a code, or before words for one's own. */
  status: listed('cek check priksa pariksa'),
  /** Before the words that are added. */
  add: listed('tambah add tambih imbuh wewah'),
  /** Before a score. */
  rate: listed('puas rate marem sugema'),
  /** Alone or before a code. */
  withdraw: listed('batal cancel batalaken batalkeun'),
  /** Before the words of another complaint. */
  report: listed('lapor report wadul lapur laporkeun nglaporaken'),
  /** Before the name of a language. */
  language: listed('basa language'),
} as const;

/** Before a code or a reason, or alone; a pair of words counts with a slip of the finger as well. */
export const reopenWords: ReadonlySet<string> = new Set([
  ...each('bukalagi reopen'),
  ...['buka lagi', 'buka kembali', 'open again', 'bikak malih', 'bukak maneh', 'buka malih', 'buka deui', 'bika deui'],
]);

/** Around a status that is asked for without a code. */
export const ownWords = listed('laporan lapor saya aduan pengaduan my report complaint kula kulo abdi');

/** Whole messages. */
export const alone = meanings({
  stop: each('stop berhenti unsubscribe unreg mandheg mandeg eureun'),
  start: each('start mulai miwiti ngawitan'),
  skip: each('lewati lewat skip liwat liwati langkung langkungi'),
  help: each('bantuan bantu help menu info pitulungan bantosan'),
  greeting: [
    ...each('halo hallo hai hi hello p ping tes test assalamualaikum sampurasun kulonuwun punten'),
    ...['selamat pagi', 'selamat siang', 'selamat sore', 'selamat malam', 'kula nuwun'],
    ...['sugeng enjing', 'sugeng siang', 'sugeng sonten', 'sugeng dalu'],
    ...['wilujeng enjing', 'wilujeng siang', 'wilujeng sonten', 'wilujeng wengi'],
  ],
  courtesy: [
    ...each('ok oke okay baik siap ya iya yes sudah udah sip mantap noted'),
    ...each('makasih terimakasih thanks trims'),
    ...each('suwun matursuwun maturnuwun nuwun inggih nggih nuhun haturnuhun muhun sumuhun sampun atos'),
    ...['terima kasih', 'thank you', 'matur nuwun', 'matur suwun', 'hatur nuhun'],
  ],
});

const languageNames = meanings<SpokenLanguage>({
  id: each('id indonesia'),
  en: each('en inggris english'),
  jv: each('jv jawa jawi javanese'),
  su: each('su sunda sundanese'),
});
// Not by two letters but for `jv`: `su` is what people in the east write for `sudah`.
const namesAlone = listed('jv jawa jawi javanese sunda sundanese');

export const languageNamed = (name: string): SpokenLanguage | null => languageNames.get(name) ?? null;

/** A language that is asked for by its bare name. */
export const languageAlone = (name: string): SpokenLanguage | null =>
  namesAlone.has(name) ? languageNamed(name) : null;

function meanings<Meaning extends string>(
  said: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const kinds = Object.keys(said) as Meaning[];
  return new Map(kinds.flatMap((kind) => said[kind].map((one) => [one, kind] as const)));
}
