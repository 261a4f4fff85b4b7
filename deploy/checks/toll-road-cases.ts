/** Read a row as: the text names no section and nobody; the citizen is asked which toll road it is, or is not. */
export const tollRoadCases: readonly (readonly [asked: boolean, text: string])[] = [
  [true, 'jalan tol rusak parah banyak lubang, tolong diperbaiki'],
  [true, 'Saldo kepotong dua kali di gerbang tol'],
  [true, 'Lampu jalan tol mati, gelap gulita kalau malam'],
  [true, 'Pagar tol bolong, kambing masuk'],
  [true, 'Banjir di jalan tol, mobil mogok'],
  [true, 'Palang gerbang tol menghantam kap mobil saya'],
  [true, 'Tol Surabaya berlubang'],
  [true, 'Saya kerja di bank, lewat jalan tol yang banyak lubang'],
  [true, 'Jalan bebas hambatan berlubang'],
  [false, 'Tarif tol naik terus padahal jalannya jelek'],
  [false, 'SPM tol tidak dipenuhi, jalan berlubang'],
  [false, 'Golongan kendaraan salah di gerbang tol, kena tarif golongan 2'],
  [false, 'Ganti rugi lahan tol belum dibayar'],
  [false, 'jalan desa rusak karena proyek tol'],
  [false, 'Jalan rusak dekat gerbang tol'],
  [false, 'Mogok di tol, derek minta 900 ribu'],
  [false, 'Tilang elektronik di jalan tol'],
  [false, 'Angkot berhenti di pintu tol'],
  [false, 'Tol Cipali berlubang banyak kecelakaan'],
  [false, 'Jalan tol Jasa Marga berlubang'],
];

/** What a citizen answers to that, and who holds the section. */
export const sectionCases: readonly (readonly [owner: string | null, answer: string])[] = [
  ['bpjt', 'Cipali (Cikopo-Palimanan)'],
  ['jasa-marga', 'ckampek km 40'],
  ['jasa-marga', 'antara GT Cileunyi dan Pasteur'],
  ['jtt', 'kemarin pagi dari rumah mau ke Ngawi lewat tol'],
  ['hutama-karya', 'pekanbaru arah dumai'],
  ['waskita-toll-road', 'bocimi'],
  [null, 'Bogor'],
  [null, 'tidak tahu, pokoknya tol'],
  [null, 'Cipali sama Jagorawi'],
];
