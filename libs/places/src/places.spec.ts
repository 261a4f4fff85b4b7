import { describe, expect, it } from '@jest/globals';
import { inAMoment } from '#libs/testing';
import { Places } from './places.js';
import { regencyOf } from './region.js';

const places = Places.open();
const codes = (text: string) => places.resolve(text).candidates.map(({ code }) => code);

describe('the register of regions', () => {
  it('is whole: provinces, regencies and cities, districts, villages', () => {
    expect(places.size).toBe(38 + 514 + 7285 + 83762);
  });

  it.each([
    { code: '33.03.08', name: 'Mrebet', level: 'district', within: ['Kabupaten Purbalingga', 'Jawa Tengah'] },
    { code: '32.76.08.1001', name: 'Sukamaju', level: 'village', within: ['Cilodong', 'Kota Depok', 'Jawa Barat'] },
    { code: '96.71', name: 'Kota Sorong', level: 'regency', within: ['Papua Barat Daya'] },
    { code: '12.07.28.1007', name: 'Lubuk Pakam I,II', level: 'village', within: expect.any(Array) },
  ])('knows $code', (region) => {
    expect(places.find(region.code)).toEqual(region);
  });

  it('knows no code that there is not', () => {
    expect([places.find('99'), places.find(''), places.find('33.03.08.9999')]).toEqual([null, null, null]);
  });

  it('tells the regency of a place, and that a province has none', () => {
    expect([regencyOf('33.03.08.2001'), regencyOf('33.03'), regencyOf('33')]).toEqual(['33.03', '33.03', null]);
  });
});

describe('a text that names one place', () => {
  it.each([
    { text: 'Sukamaju Cilodong Depok', code: '32.76.08.1001', why: 'of a hundred villages one lies there' },
    { text: 'kec mrebet pbg', code: '33.03.08', why: 'the regency is short for Purbalingga' },
    { text: 'Kec. Mrebet, Kab. Purbalingga', code: '33.03.08', why: 'dots and commas do not matter' },
    { text: 'kel.kebon jeruk jakbar', code: '31.73.05.1001', why: 'a dot may stand for a space' },
    {
      text: 'desa sukamaju kec bandar jaya? bukan, Cilodong Kota Depok',
      code: '32.76.08.1001',
      why: 'the surest chain counts',
    },
    { text: 'kec. Rembang purbalingga', code: '33.03.13', why: 'the district there, not the regency of that name' },
    { text: 'di rembang banjir', code: '33.17', why: 'by the name alone the regency is meant' },
    { text: 'kab bandung longsor', code: '32.04', why: 'the word before says which of the two' },
    { text: 'Kota Bandung macet', code: '32.73', why: 'the word before says which of the two' },
    { text: 'warga kabupaten bandung barat', code: '32.17', why: 'the longest name counts' },
    { text: 'bupati bogor mohon perhatian', code: '32.01', why: 'a bupati governs a regency' },
    { text: 'walikota bogor mohon perhatian', code: '32.71', why: 'a walikota governs a city' },
    { text: 'kota batu banyak sampah', code: '35.79', why: 'said to be a city, it is one' },
    { text: 'jalan di Palu rusak', code: '72.71', why: 'a place stands behind "di"' },
    { text: 'Sabang listriknya padam', code: '11.72', why: 'a city is known by its name' },
    { text: 'Yogyakarta banjir', code: '34', why: 'the city lies in the province: the larger one is certain' },
    { text: 'kota jogja', code: '34.71', why: 'the colloquial name of the city' },
    { text: 'gorontalo', code: '75', why: 'province, regency and city: the larger one is certain' },
    { text: 'kota gorontalo', code: '75.71', why: 'the word before says which' },
    { text: 'DKI Jakarta', code: '31', why: 'nobody writes the official name' },
    { text: 'jaksel', code: '31.74', why: 'nobody writes the official name' },
    { text: 'tangsel gelap', code: '36.74', why: 'short for Tangerang Selatan' },
    { text: 'solo, di kota solo', code: '33.72', why: 'Surakarta by its old name' },
    { text: 'JALAN RUSAK DI KABUPATEN SLEMAN', code: '34.04', why: 'capitals do not matter' },
    { text: 'bandarlampung', code: '18.71', why: 'spaces do not matter' },
    { text: 'toli toli', code: '72.04', why: 'hyphens do not matter' },
    { text: 'Kutawis Bukateja lampunya mati', code: '33.03.02.2008', why: 'village and district speak for each other' },
    { text: 'Cilodong, Depok, Jawa Barat', code: '32.76.08', why: 'the smallest of a chain counts' },
    { text: 'di Karangmoncol Purbalingga', code: '33.03.12', why: 'the one in that regency' },
    { text: 'Jl. Raya Bogor macet di Cilodong Depok', code: '32.76.08', why: 'the street is named for another city' },
    { text: 'saya beli soto lamongan di Depok', code: '32.76', why: 'the soup is named for another regency' },
    { text: 'polsek mrebet tidak menanggapi', code: '33.03.08', why: 'a polsek is that of a district' },
  ])('"$text" is $code: $why', ({ text, code }) => {
    expect(codes(text)).toEqual([code]);
  });
});

describe('a text that names several places', () => {
  it.each([
    { text: 'Lampu jalan mati di Bandung', total: 2, certain: '32', differAt: 'regency', why: 'city or regency' },
    { text: 'Cirebon', total: 2, certain: '32', differAt: 'regency', why: 'city or regency' },
    {
      text: 'desa Sukamaju jalannya rusak',
      total: 119,
      certain: null,
      differAt: 'province',
      why: 'one of many villages',
    },
    { text: 'desa sukamaju, jawa barat', certain: '32', differAt: 'regency', why: 'fewer, but still several' },
    {
      text: 'kereta dari Surabaya ke Jember',
      total: 2,
      certain: '35',
      differAt: 'regency',
      why: 'two places are named',
    },
    { text: 'Jakarta dan Surabaya', total: 2, certain: null, differAt: 'province', why: 'two places are named' },
    { text: 'stasiun manggarai', certain: null, differAt: 'province', why: 'a regency, and a station elsewhere' },
  ])('"$text" stays open: $why', ({ text, total, certain, differAt }) => {
    const resolved = places.resolve(text);
    if (total !== undefined) expect(resolved.total).toBe(total);
    expect(resolved.total).toBeGreaterThan(1);
    expect(resolved.certain?.code ?? null).toBe(certain);
    expect(resolved.differAt).toBe(differAt);
  });

  it('is answered with twenty at most', () => {
    expect(codes('desa Sukamaju')).toHaveLength(20);
  });
});

describe('a text that names no place', () => {
  it.each([
    { text: 'air di pasar baru keruh, jalan rusak', why: 'villages are called so' },
    { text: 'palu saya jatuh di jalan', why: 'a hammer' },
    { text: 'batu besar jatuh ke jalan', why: 'a stone' },
    { text: 'nasib malang menimpa saya', why: 'bad luck' },
    { text: 'dari Sabang sampai Merauke', why: 'a saying: everywhere' },
    { text: 'jl raya bogor rusak', why: 'a long street, and mostly elsewhere' },
    { text: 'nasi padang dan pempek palembang', why: 'recipes' },
    { text: 'bank jatim menolak', why: 'a bank' },
    { text: 'semen padang', why: 'a company' },
    { text: 'desa yang sudah lama rusak', why: 'villages are called so, but not here' },
    { text: 'saya mau beli token', why: 'two words are not the village Maubeli' },
    { text: 'petugas buru-buru pergi', why: 'in a hurry' },
    { text: 'harus sabar, terus menunggu kabar', why: 'villages are called so' },
    { text: '', why: 'nothing is said' },
    { text: '😀 🙏🏽 !!!', why: 'no words' },
  ])('"$text": $why', ({ text }) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('the names of a region', () => {
  it.each([
    { code: '33', names: ['jawa tengah', 'jateng'] },
    { code: '33.03', names: ['purbalingga', 'pbg'] },
    { code: '31.74', names: ['jakarta selatan', 'jaksel'] },
    { code: '99', names: [] },
  ])('of $code are $names', ({ code, names }) => {
    expect(Places.open().namesOf(code)).toEqual(names);
  });
});

describe('search as you type', () => {
  it.each([
    { typed: 'purb', first: '33.03', why: 'the regency before districts' },
    { typed: 'kab bandu', first: '32.04', why: 'only what is one' },
    { typed: 'sukamaju dep', first: '32.76.08.1001', why: 'the second word narrows it' },
    { typed: 'kec mreb', first: '33.03.08', why: 'a district' },
    { typed: 'dki jakarta', first: '31', why: 'people call it so' },
    { typed: 'jateng', first: '33', why: 'it is what people write' },
    { typed: 'sukamaju jabar', first: '32.01.06.2001', why: 'it narrows as the name would' },
    { typed: 'Kota Administrasi Jakarta Sel', first: '31.74', why: 'the official name counts' },
  ])('"$typed" leads to $first: $why', ({ typed, first }) => {
    expect(places.search(typed)[0]?.code).toBe(first);
  });

  it.each(['', 'x', '%%%', '\n', 'qqqqqq'])('finds nothing for %j', (typed) => {
    expect(places.search(typed)).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(places.search('ka', 3)).toHaveLength(3);
  });
});

describe('reading a text', () => {
  // Measured alone it is a tenth of that; the rest is room for a busy machine.
  it('takes a moment on a text as citizens write it', () => {
    const text =
      'Selamat pagi, saya warga Desa Sukamaju. Sudah tiga minggu lampu jalan di depan pasar mati dan jalan menuju ' +
      'Karanganyar berlubang, kemarin ada yang jatuh. Kami sudah lapor ke kantor kecamatan dan dinas tetapi belum ada ' +
      'petugas yang datang. Mohon segera diperbaiki sebelum musim hujan, terima kasih banyak.';
    const fastest = Math.min(...Array.from({ length: 200 }, () => msOf(() => places.resolve(text))));
    expect(fastest).toBeLessThan(1);
  });

  it('does not take long for the longest of texts', () => {
    inAMoment(() => places.resolve('Sukamaju Karanganyar Tanjungsari '.repeat(4_000)));
  });
});

function msOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
