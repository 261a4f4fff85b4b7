import { describe, expect, it } from '@jest/globals';
import { aService, institutions, services, today } from '../fixtures/a-small-directory.js';
import { warmWeights } from './blend-signals.js';
import { decideRoute } from './decide-route.js';
import { knowledgeOf } from './knowledge.js';
import { train, type Example } from './learning/train.js';
import { sentencesOf } from './sentences-of.js';

const told = {
  'pemda-dlh': ['sampah menumpuk di depan rumah', 'truk sampah tidak datang', 'bau sampah dari kali'],
  djp: ['npwp saya belum terbit', 'lapor pajak di coretax gagal', 'salah hitung pajak penghasilan'],
  'patra-niaga': ['elpiji kosong di pangkalan', 'antre bensin di spbu', 'tabung gas bocor'],
  'pemda-disdik': ['sekolah memungut iuran', 'guru tidak masuk', 'seragam sekolah wajib dibeli'],
};
const knowledge = knowledgeOf(
  {
    institutions,
    services: [
      ...services,
      ...Object.entries(told).map(([owner, examples]) => aService({ owner, examples, code: `contoh-${owner}` })),
    ],
    version: '1',
  },
  today,
);

const taught = {
  pln: ['listrik padam', 'meteran rusak', 'token tidak masuk'],
  kai: ['kereta terlambat', 'tiket hangus', 'gerbong kotor'],
};
const ways = [
  'sudah seminggu',
  'di kampung saya',
  'tolong segera',
  'kapan selesai',
  'sejak kemarin',
  'petugas belum datang',
];
const lessons = Object.entries(taught).flatMap(([label, matters]) =>
  matters.flatMap((matter) => ways.map((way): Example => ({ text: `${matter} ${way}`, label }))),
);

const routedBy = (examples: readonly Example[]) => {
  const learned = { model: train(examples), weights: warmWeights, version: '1' };
  return (text: string) => decideRoute({ text, chosen: null }, knowledge, today, { learned });
};
const route = routedBy([...lessons, ...sentencesOf(knowledge)]);
const alone = routedBy(lessons);

describe('an owner of whom officers have taught nothing', () => {
  it.each([
    { owner: 'pemda-dlh', text: 'sampah sudah seminggu menumpuk di kampung saya, petugas belum datang, tolong segera' },
    { owner: 'djp', text: 'sejak kemarin lapor pajak gagal, npwp belum terbit, kapan selesai' },
    { owner: 'patra-niaga', text: 'elpiji di pangkalan kosong sejak kemarin, tolong segera' },
    { owner: 'pemda-disdik', text: 'sekolah di kampung saya memungut iuran, tolong segera' },
  ])('has its own complaint, however it is put: $text', ({ owner, text }) => {
    expect(route(text).candidates[0]?.code).toBe(owner);
    expect(alone(text).candidates[0]?.code).not.toBe(owner);
  });

  it('is not said to have answered such complaints', () => {
    const { reason } = route('sampah menumpuk di kampung saya, truk sampah tidak datang');
    expect(reason.rule).toBe('category');
    expect(
      reason.steps?.filter(({ institution }) => institution === 'pemda-dlh').map(({ step }) => step),
    ).not.toContain('learned');
  });

  it('takes nothing from those whom they taught', () => {
    for (const { text, label = '' } of lessons) expect(route(text).candidates[0]?.code).toBe(label);
  });
});
