import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spokenLanguages } from '#libs/contracts';
import { isGsm7, smsSegments } from '#libs/domain';
import { composeNotice } from './compose-notice.js';
import type { News, Reader } from './news.js';

const code = '26K7-4QXM-K';
const aReader = (wish: Partial<Reader> = {}): Reader => ({
  door: 'sms',
  canReply: true,
  language: 'id',
  code,
  institution: 'PT PLN (Persero)',
  publicUrl: 'https://salur.go.id',
  ...wish,
});

/** The longest that any value can be. */
const longest: Partial<Reader> = {
  institution: 'Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan Republik Indonesia',
  publicUrl: 'https://pengaduan.kementerian-panrb.go.id',
};

const short: readonly News[] = [
  { kind: 'received' },
  {
    kind: 'emergency',
    lines: [
      { name: 'Layanan darurat', number: '112' },
      { name: 'Ambulans', number: '119' },
    ],
  },
  { kind: 'forwarded', institution: longest.institution ?? '' },
  { kind: 'closed', how: 'confirmed' },
  { kind: 'closed', how: 'automatic' },
  { kind: 'closed', how: 'withdrawn' },
  { kind: 'closed', how: 'merged', into: '26K7-5BXM-T' },
  { kind: 'reopened' },
  { kind: 'access-code', digits: '482913' },
  { kind: 'reminder', dueAt: new Date('2026-12-28T17:00:00Z') },
];
const everyReader = spokenLanguages.flatMap((language) =>
  [true, false].map((canReply) => aReader({ ...longest, language, canReply })),
);

describe('an SMS', () => {
  it('confirms a complaint in plain words', () => {
    expect(composeNotice({ kind: 'received' }, aReader())).toBe(
      `SALUR: Laporan diterima, No ${code}. Cek: balas STATUS ${code}. Tambah info: balas TAMBAH lalu isinya.`,
    );
  });

  it.each([
    [
      'jv',
      `SALUR: Laporan katampi, No ${code}. Mirsani: wangsuli STATUS ${code}. Nambahi: wangsuli TAMBAH lajeng isinipun.`,
    ],
    [
      'su',
      `SALUR: Laporan tos ditampi, No ${code}. Mariksa: waler STATUS ${code}. Nambihan: waler TAMBAH teras eusina.`,
    ],
  ] as const)('confirms a complaint in the language of who filed it: %s', (language, message) => {
    expect(composeNotice({ kind: 'received' }, aReader({ language }))).toBe(message);
  });

  it.each(['jv', 'su'] as const)('is wholly Indonesian where nobody has worded it: %s', (language) => {
    const reminder: News = { kind: 'reminder', dueAt: new Date('2026-12-28T17:00:00Z') };
    const answer: News = { kind: 'answered', text: 'Sudah.', final: true, files: 1 };
    const asks: News = { kind: 'question', by: 'triage', text: 'Di mana?' };
    for (const news of [reminder, answer, asks]) {
      expect(composeNotice(news, aReader({ language }))).toBe(composeNotice(news, aReader()));
    }
  });

  it('sends who filed on the web to the page instead of asking for a reply', () => {
    const message = composeNotice(
      { kind: 'question', by: 'institution', text: 'Berapa nomor meternya?' },
      aReader({ canReply: false }),
    );
    expect(message).toBe(
      `SALUR: PT PLN (Persero) bertanya tentang laporan ${code}: Berapa nomor meternya? Jawab di https://salur.go.id/lacak/${code}`,
    );
  });

  it('names Salur, not the institution, where the triage desk asks', () => {
    const message = composeNotice({ kind: 'question', by: 'triage', text: 'Di kabupaten mana?' }, aReader());
    expect(message).toBe(
      `SALUR: Petugas Salur bertanya tentang laporan ${code}: Di kabupaten mana? Balas SMS ini untuk menjawab.`,
    );
  });

  it.each(spokenLanguages)('tells why a complaint was archived, and where a long reason goes on: %s', (language) => {
    const message = composeNotice({ kind: 'set-aside', text: 'Alasan. '.repeat(100) }, aReader({ language }));
    expect(message).toContain(`/lacak/${code}`);
    expect(smsSegments(message)).toBeLessThanOrEqual(3);
  });

  it.each(short.flatMap((news) => everyReader.map((reader) => ({ news, reader }))))(
    'is one segment of GSM-7 with the longest values: $news.kind $news.how, $reader.language, reply $reader.canReply',
    ({ news, reader }) => {
      const message = composeNotice(news, reader);
      expect({ message, gsm7: isGsm7(message), segments: smsSegments(message) }).toMatchObject({
        gsm7: true,
        segments: 1,
      });
    },
  );

  it('says by which day an answer is expected: the last one in time', () => {
    const news: News = { kind: 'reminder', dueAt: new Date('2026-12-28T17:00:00Z') };
    expect(composeNotice(news, aReader())).toContain('sampai 28 Des 2026');
    expect(composeNotice(news, aReader({ language: 'en' }))).toContain('until 28 Dec 2026');
  });

  it('carries an answer whole when it fits, and asks for a rating', () => {
    const text = 'Gardu sudah diperbaiki kemarin sore.';
    expect(composeNotice({ kind: 'answered', text, final: true }, aReader())).toBe(
      `SALUR: Jawaban PT PLN (Persero) untuk ${code}: ${text} Nilai: balas PUAS 1-5. Belum selesai? Balas SMS ini.`,
    );
    expect(composeNotice({ kind: 'answered', text, final: false }, aReader())).toBe(
      `SALUR: Kabar dari PT PLN (Persero) untuk ${code}: ${text}`,
    );
  });

  it('says where the files of an answer are, once', () => {
    const answer = { kind: 'answered', text: 'Sudah.', final: true, files: 1 } as const;
    const url = 'https://salur.go.id/lacak/';
    const said = (news: News, canReply: boolean) => composeNotice(news, aReader({ canReply }));
    expect(said(answer, true)).toMatch(new RegExp(`: Sudah\\. Lampiran: ${url}\\S+ Nilai: balas PUAS`));
    expect(said(answer, false)).toMatch(new RegExp(`: Sudah\\. Lampiran: ${url}\\S+ Nilai di sana\\.$`));
    expect(said({ ...answer, final: false, text: 'kata '.repeat(400) }, true)).not.toContain('Lampiran');
  });

  it('says where the files of a question are, and how to reply', () => {
    const question = { kind: 'question', by: 'institution', text: 'Mohon isi formulir.', files: 1 } as const;
    const url = `https://salur.go.id/lacak/${code}`;
    const said = (canReply: boolean) => composeNotice(question, aReader({ canReply }));
    expect(said(true)).toContain(`: Mohon isi formulir. Lampiran: ${url} Balas SMS ini untuk menjawab.`);
    expect(said(false)).toContain(`: Mohon isi formulir. Lampiran: ${url} Jawab di sana.`);
  });

  it('cuts a long answer at a word and says where to read the rest', () => {
    const text = 'Petugas kami sudah memeriksa jaringan di lokasi. '.repeat(30);
    const message = composeNotice({ kind: 'answered', text, final: true }, aReader());
    expect(smsSegments(message)).toBe(3);
    expect(message).toMatch(/(?:Petugas|kami|sudah|memeriksa|jaringan|di|lokasi)\.\.\. Selengkapnya: https:/);
    expect(message).toContain('PUAS 1-5');
  });

  it('uses the room there is: one word more would be a fourth segment', () => {
    const text = 'kata '.repeat(400).trim();
    const message = composeNotice({ kind: 'answered', text, final: false }, aReader());
    expect(smsSegments(message)).toBe(3);
    expect(smsSegments(message.replace('...', ' kata...'))).toBe(4);
  });

  it.each([
    { text: 'Terima kasih 🙏🏽👨‍👩‍👧 – “PLN”', has: 'Terima kasih - "PLN"', why: 'pictures go, typography becomes plain' },
    { text: 'Tahap 1️⃣ selesai', has: 'Tahap 1 selesai', why: 'a keycap becomes its digit' },
    { text: 'baris\n\n\tdua', has: 'baris dua', why: 'lines are joined' },
  ])('stays in the cheap alphabet: $why', ({ text, has }) => {
    const message = composeNotice({ kind: 'answered', text, final: false }, aReader());
    expect(message).toContain(has);
    expect(isGsm7(message)).toBe(true);
  });

  it('keeps another script, in fewer words', () => {
    const message = composeNotice({ kind: 'question', by: 'institution', text: 'ꦲꦥ '.repeat(200) }, aReader());
    expect(message).toContain('ꦲꦥ');
    expect(smsSegments(message)).toBeLessThanOrEqual(3);
  });

  it('is never more than three segments, never half a character, and always names the code', () => {
    const reader = fc.constantFrom(...everyReader);
    const kind = fc.constantFrom('question', 'answered', 'interim');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 2_500 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '€', '[', 'é'), maxLength: 2_500 }),
    );
    fc.assert(
      fc.property(reader, kind, text, (one, what, officer) => {
        const news: News =
          what === 'question'
            ? { kind: 'question', by: 'institution', text: officer }
            : { kind: 'answered', text: officer, final: what === 'answered' };
        const message = composeNotice(news, one);
        expect(smsSegments(message)).toBeLessThanOrEqual(3);
        expect(message.isWellFormed()).toBe(true);
        expect(message).toContain(code);
      }),
    );
  });
});
