import { describe, expect, it } from '@jest/globals';
import { composeNotice } from './compose-notice.js';
import type { News, Reader } from './news.js';

const reader: Reader = {
  door: 'telegram',
  canReply: true,
  language: 'id',
  code: '26K7-4QXM-K',
  institution: 'PT PLN (Persero)',
  publicUrl: 'https://salur.go.id',
};
const every: readonly News[] = [
  { kind: 'received' },
  { kind: 'forwarded', institution: 'PT PLN (Persero)' },
  { kind: 'question', by: 'institution', text: 'Berapa nomor meternya?' },
  { kind: 'emergency', lines: [{ name: 'Layanan darurat', number: '112' }] },
  { kind: 'question', by: 'triage', text: 'Di kabupaten mana?' },
  { kind: 'set-aside', text: 'Sudah dijawab dalam laporan lain.' },
  { kind: 'answered', text: 'Sudah diperbaiki.', final: true },
  { kind: 'answered', text: 'Sedang dikerjakan.', final: false },
  { kind: 'closed', how: 'confirmed' },
  { kind: 'closed', how: 'automatic' },
  { kind: 'closed', how: 'withdrawn' },
  { kind: 'closed', how: 'archived', text: 'Sudah masuk pengadilan.' },
  { kind: 'closed', how: 'dismissed', text: 'Jawaban sudah tepat.' },
  { kind: 'closed', how: 'merged', into: '26K7-5BXM-T' },
  { kind: 'postponed', text: 'Menunggu suku cadang.', until: new Date('2026-12-28T17:00:00Z') },
  { kind: 'reopened' },
  { kind: 'access-code', digits: '482913' },
  { kind: 'reminder', dueAt: new Date('2026-12-28T17:00:00Z') },
];

describe('a message without a limit', () => {
  it('brings the words of the officer unchanged', () => {
    const text = 'Tahap 1️⃣ – selesai 🙏\n\nTahap 2 besok.';
    expect(composeNotice({ kind: 'answered', text, final: true }, reader)).toBe(
      [
        'Jawaban PT PLN (Persero) untuk laporan 26K7-4QXM-K:',
        text,
        'Sudah selesai? Balas PUAS dan nilai 1 sampai 5. Belum? Balas pesan ini.',
      ].join('\n\n'),
    );
  });

  it.each(every)('names the complaint in both languages, each in its own words: $kind $how $final', (news) => {
    const [id, en] = [composeNotice(news, reader), composeNotice(news, { ...reader, language: 'en' })];
    expect(id).toContain(reader.code);
    expect(en).toContain(reader.code);
    expect(en).not.toBe(id);
  });

  it.each(['jv', 'su'] as const)('is in %s as far as it is worded there, and else Indonesian', (language) => {
    const told = (news: News) => composeNotice(news, { ...reader, language });
    expect(told({ kind: 'received' })).toContain(`${reader.publicUrl}/lacak/${reader.code}`);
    expect(told({ kind: 'received' })).not.toBe(composeNotice({ kind: 'received' }, reader));
    for (const news of every.filter(({ kind }) => kind !== 'received')) {
      expect(told(news)).toBe(composeNotice(news, reader));
    }
  });

  it('says where the files of a question are', () => {
    const news = { kind: 'question', by: 'institution', text: 'Mohon isi formulir.', files: 1 } as const;
    expect(composeNotice(news, reader)).toContain(
      'Mohon isi formulir.\n\nLampiran (1): https://salur.go.id/lacak/26K7-4QXM-K\n\nBalas pesan ini',
    );
  });

  it('says where the files of an answer are', () => {
    const news = { kind: 'answered', text: 'Sudah.', files: 2 } as const;
    for (const final of [true, false]) {
      expect(composeNotice({ ...news, final }, reader)).toContain(
        '\n\nLampiran (2): https://salur.go.id/lacak/26K7-4QXM-K',
      );
      expect(composeNotice({ ...news, final }, { ...reader, language: 'en' })).toContain(
        '\n\nAttachments (2): https://',
      );
    }
  });

  it('never grows over what Telegram takes', () => {
    const message = composeNotice(
      { kind: 'answered', text: '🙏'.repeat(5_000), final: true },
      { ...reader, language: 'en' },
    );
    expect(Array.from(message).length).toBeLessThan(4_096);
    expect(message).toContain('More: https://salur.go.id/lacak/26K7-4QXM-K');
  });

  it('speaks of an officer while no institution is known', () => {
    expect(
      composeNotice({ kind: 'question', by: 'institution', text: 'Di mana?' }, { ...reader, institution: null }),
    ).toMatch(/^Petugas bertanya/);
  });
});
