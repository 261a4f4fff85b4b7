import { describe, expect, it } from '@jest/globals';
import { aKnowledge, anInstitution, aService, today } from '../fixtures/a-small-directory.js';
import { decideRoute } from './decide-route.js';

const letters = [
  'surat saya tidak sampai di kampung',
  'amplop dibuka sebelum sampai',
  'pengantar surat malas datang',
  'kiriman dokumen hilang di jalan',
];
const schools = [
  'anak saya pindah sekolah, kepala sekolah menolak memberi surat keterangan',
  'surat keterangan pindah anak ditahan sekolah karena belum lunas',
  'kepala sekolah tidak mau menandatangani surat pindah anak saya',
  'wali kelas minta uang untuk surat pindah sekolah',
];
const knowledge = aKnowledge([
  {
    institution: anInstitution({ path: 'kurir/' }).institution,
    service: aService({ owner: 'kurir', words: ['surat keterangan', 'surat pindah'], examples: letters }),
  },
  {
    institution: anInstitution({ path: 'pendidikan/' }).institution,
    service: aService({ owner: 'pendidikan', hints: ['wali murid'], examples: schools }),
  },
]);
const route = (text: string) => decideRoute({ text, chosen: null }, knowledge, today);
const ownerOf = (text: string) => {
  const { outcome } = route(text);
  return outcome.to === 'institution' ? outcome.lead.code : 'triage';
};

describe('words of one owner in a text that is rather like the sentences of another', () => {
  it('are not enough to send it', () => {
    const text = 'kepala sekolah menolak surat keterangan dan surat pindah anak saya';
    expect(route(text).candidates[0]?.code).toBe('kurir');
    expect(ownerOf(text)).toBe('triage');
  });

  it.each([
    {
      text: 'surat keterangan dan surat pindah tidak sampai, pengantar surat malas',
      why: 'the sentences say the same',
    },
    { text: 'surat keterangan dan surat pindah hilang di jalan', why: 'they say nothing clearly' },
  ])('send "$text": $why', ({ text }) => {
    expect(ownerOf(text)).toBe('kurir');
  });
});
