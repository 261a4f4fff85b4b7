import { catalogue } from '../language/catalogue.js';

export const checksText = catalogue(
  {
    title: 'Porsi periksa ulang',
    hint: 'Berapa dari aduan yang selesai dipilih secara acak untuk diperiksa orang kedua. Yang sudah terpilih tetap diperiksa.',
    none: 'Belum ada porsi; tidak ada aduan yang dipilih.',
    standings: { planned: 'akan berlaku', active: 'berlaku', past: 'tidak berlaku lagi', corrected: 'diperbaiki' },
    shares: (automatic: string, confirmed: string) =>
      `${automatic} yang selesai tanpa tanggapan pelapor, ${confirmed} yang dinyatakan selesai oleh pelapor`,
    from: (day: string) => `Mulai ${day}`,
    written: (author: string, when: string) => `Ditulis ${author}, ${when}`,
    shipped: 'Bawaan Salur',
    change: 'Ubah porsi',
    automaticPercent: 'Selesai tanpa tanggapan pelapor (%)',
    confirmedPercent: 'Dinyatakan selesai oleh pelapor (%)',
    effectiveFrom: 'Berlaku mulai',
    source: 'Dasar',
    save: 'Simpan porsi',
    saved: (day: string) => `Tersimpan, berlaku mulai ${day}.`,
    notSaved: 'Belum tersimpan',
  },
  {
    title: 'Share of second looks',
    hint: 'How many of the closed complaints are chosen by chance for a second person to look at. What is chosen already stays so.',
    none: 'There is no share yet; no complaint is chosen.',
    standings: { planned: 'will be in force', active: 'in force', past: 'no longer in force', corrected: 'corrected' },
    shares: (automatic: string, confirmed: string) =>
      `${automatic} of those that closed without a response, ${confirmed} of those that the citizen says are solved`,
    from: (day: string) => `From ${day}`,
    written: (author: string, when: string) => `Written by ${author}, ${when}`,
    shipped: 'Came with Salur',
    change: 'Change the share',
    automaticPercent: 'Closed without a response (%)',
    confirmedPercent: 'Solved, the citizen says (%)',
    effectiveFrom: 'In force from',
    source: 'Decision',
    save: 'Save the share',
    saved: (day: string) => `Saved, in force from ${day}.`,
    notSaved: 'Not saved yet',
  },
);
