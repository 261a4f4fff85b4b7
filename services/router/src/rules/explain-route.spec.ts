import { describe, expect, it } from '@jest/globals';
import { aKnowledge, today } from '../fixtures/a-small-directory.js';
import { decideRoute } from './decide-route.js';
import { explainHandBack } from './explain-route.js';

const knowledge = aKnowledge();
const sentence = (text: string, chosen: string | null = null) =>
  decideRoute({ text, chosen }, knowledge, today).reason.sentence;

describe('the sentence for the citizen', () => {
  it.each([
    { text: 'PLN payah', says: 'Anda menyebut “pln”; yang berwenang menjawab adalah PT PLN.', why: 'named' },
    {
      text: 'listrik padam',
      says: 'Laporan Anda tentang listrik padam; yang berwenang menjawab adalah PT PLN.',
      why: 'its topic',
    },
    {
      text: 'spbu curang',
      says: 'Laporan Anda tentang BBM dan SPBU; yang berwenang menjawab adalah PT PATRA-NIAGA.',
      why: 'abbreviations stay',
    },
    {
      text: 'PLN dan Telkom',
      says: 'Isi laporan dapat menyangkut lebih dari satu instansi; petugas triase akan memilih yang tepat.',
      why: 'two',
    },
    {
      text: 'tolong',
      says: 'Belum jelas instansi mana yang berwenang; petugas triase akan membaca laporan Anda.',
      why: 'none',
    },
  ])('"$text": $why', ({ text, says }) => {
    expect(sentence(text)).toBe(says);
  });

  it('says that the choice was believed', () => {
    expect(sentence('tolong', 'pln')).toBe('Anda memilih PT PLN, dan isi laporan tidak menunjuk ke instansi lain.');
  });

  it('says who handed it back, and who decides now', () => {
    expect(explainHandBack('PT PLN', 'triage')).toContain('PT PLN menyatakan');
    expect(explainHandBack('PT PLN', 'coordinator')).toContain('koordinator');
  });
});
