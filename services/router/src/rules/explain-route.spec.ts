import { describe, expect, it } from '@jest/globals';
import { aKnowledge, today } from '../fixtures/a-small-directory.js';
import { decideRoute } from './decide-route.js';
import { explainAssignment, explainHandBack, explainRoute, explainSplit } from './explain-route.js';

const knowledge = aKnowledge();
const sentence = (text: string, chosen: string | null = null) =>
  decideRoute({ text, chosen }, knowledge, today).reason.sentence;

describe('what each step said', () => {
  const stepsOf = (text: string) => decideRoute({ text, chosen: null }, knowledge, today).reason.steps ?? [];

  it.each([
    { text: 'PLN payah', step: 'named', id: 'Disebut: “pln”', en: 'Mentioned: “pln”' },
    {
      ...{ text: 'spbu curang', step: 'described' },
      ...{ id: 'Layanannya diceritakan: “spbu”', en: 'Its service is described: “spbu”' },
    },
    {
      ...{ text: 'Telkmsel payah', step: 'read-as' },
      ...{ id: 'Selisih satu huruf, dibaca sebagai “telkomsel”', en: 'One letter differs, read as “telkomsel”' },
    },
    {
      ...{ text: 'lampu jalan mati', step: 'trap' },
      ...{ id: 'Lampu jalan diurus pemerintah daerah, bukan PLN.' },
      ...{ en: 'Street lamps are run by the local government, not by PLN.' },
    },
  ])('is said in both languages: $step', ({ text, step, id, en }) => {
    expect(stepsOf(text).find((one) => one.step === step)).toMatchObject({ sentence: id, sentenceEn: en });
  });

  it('has words in English wherever it has some in Indonesian', () => {
    const all = ['Listrik PLN padam, spbu curang', 'lampu jalan mati', 'Telkmsel payah'].flatMap(stepsOf);
    expect(all.filter(({ sentence, sentenceEn }) => (sentence === '') !== (sentenceEn === ''))).toEqual([]);
    expect(all.length).toBeGreaterThan(3);
  });
});

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

  it('says who was chosen by a person, and whose duties were divided', () => {
    expect(explainAssignment({ name: 'PT PLN' })).toEqual({
      sentence: 'Petugas triase memilih PT PLN untuk menjawab laporan Anda.',
      sentenceEn: 'A triage officer chose PT PLN to answer your complaint.',
    });
    expect(explainSplit('BP Lama').sentence).toContain('BP Lama sudah tidak ada');
  });

  it.each([
    { question: 'which-region', says: 'lebih dari satu daerah', saysEn: 'more than one region' },
    { question: 'which-of-these', says: 'Satu atau Dua', saysEn: 'Satu or Dua' },
  ] as const)('says what the citizen is asked: $question', ({ question, says, saysEn }) => {
    const options = ['Satu', 'Dua'].map((name) => ({ code: name, name }));
    const verdict = { rule: 'ambiguous', owner: null, confidence: 0.5, between: [] } as const;
    const { sentence, sentenceEn } = explainRoute(verdict, { to: 'citizen', question, options });
    expect([sentence, sentenceEn]).toEqual([expect.stringContaining(says), expect.stringContaining(saysEn)]);
  });

  it('names the institution where nothing that was found speaks for it', () => {
    const owner = knowledge.institutions.get('pln');
    if (!owner) throw new Error('The small directory has PLN');
    const said = (rule: 'named-in-text' | 'category') =>
      explainRoute({ rule, owner, speaker: null, confidence: 1 }, { to: 'institution', lead: owner, coOwners: [] })
        .sentence;
    expect(said('named-in-text')).toContain('Anda menyebut “PT PLN”');
    expect(said('category')).toContain('tentang layanan ini');
  });

  it('says who handed it back, and who decides now', () => {
    expect(explainHandBack('PT PLN', 'triage')).toEqual({
      sentence: expect.stringContaining('PT PLN menyatakan'),
      sentenceEn: expect.stringContaining('PT PLN says'),
    });
    expect(explainHandBack('PT PLN', 'coordinator')).toEqual({
      sentence: expect.stringContaining('koordinator'),
      sentenceEn: expect.stringContaining('coordinator'),
    });
  });
});
