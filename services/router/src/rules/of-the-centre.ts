/** Words by which people say that the state's centre pays for something, rules it or does it: read as they stand, in any place. */
const words = new Set(['apbn', 'kementerian', 'kementrian', 'satker', 'dirjen', 'ditjen', 'regulasi']);
/** Who or what is of the centre where `pusat` follows; `pusat kota` and `Jakarta Pusat` are places. */
const before = new Set(
  `pemerintah pemerintahan dari ke orang petugas pengawas panitia tim satuan kerja satker dana bantuan program proyek server
    kantor instansi lembaga punya milik apa atau`.split(/\s+/),
);

/** Whether a text says of its matter that it is the centre's: `proyek APBN`, `pengawas dari pusat`. */
export const speaksOfTheCentre = (text: readonly string[]): boolean =>
  text.some((word, at) => words.has(word) || (word === 'pusat' && before.has(text[at - 1] ?? '')));
