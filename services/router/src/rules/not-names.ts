/**
 * Phrases that hold the name or topic of an institution and mean something else. What lies inside one of them is not
 * found.
 */
export const nobody: readonly string[] = [
  'pos ronda',
  'pos kamling',
  'pos satpam',
  'pos polisi',
  'kode pos',
  'pasar mandiri',
  'usaha mandiri',
  'secara mandiri',
  'semen padang fc',
  'jalan pos',
  'stasiun tv',
  'stasiun radio',
  'stasiun cuaca',
  'aplikasi sampah',
  'server sampah',
  'website sampah',
  'sampah banget',
  'sistem sampah',
  'nomor kartu keluarga',
  'foto ktp',
  'fotokopi ktp',
  'upload ktp',
  'nomor ktp',
  'scan ktp',
  'punya ktp',
  'token otp',
  'lampu hijau',
  'harga diri',
];
