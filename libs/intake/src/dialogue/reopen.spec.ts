import { describe, expect, it } from '@jest/globals';
import { newTrackingCode } from '#libs/domain';
import { Conversation, known } from '../fixtures/a-conversation.js';

const code = newTrackingCode(() => new Uint8Array(8).fill(5));
const byCode = { ...known('id-1'), code };

describe('opening a complaint again', () => {
  const closed = { open: false, status: 'closed', reopenable: true, dissent: 'reopens' } as const;
  const closedBefore = { open: false, status: 'closed', ratable: true, dissent: 'appeals' } as const;
  const over = { open: false, status: 'closed', reopenable: false } as const;
  const ended = (how: Parameters<Conversation['change']>[1]) => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    chat.notice('closed', 'id-1');
    chat.change('id-1', { code, ...how });
    return chat;
  };
  const weeks = 3 * 7 * 24 * 60;

  it.each([
    'BUKA LAGI',
    'buka kembali',
    'BUKALAGI',
    'buka lagii',
    'reopen',
    'bikak malih',
    'Buka deui.',
    `BUKA LAGI ${code}`,
  ])('opens what has ended by the word alone, and asks what is not settled: %s', (text) => {
    const chat = ended(closed);
    const reply = { say: 'reopened', code };
    expect(chat.send(text, {}, weeks)).toMatchObject({ effects: [{ do: 'reopen', complaintId: 'id-1', text }], reply });
    expect(chat.send('Masih padam').effects).toEqual([{ do: 'add', complaintId: 'id-1', text: 'Masih padam' }]);
  });

  it('takes the words behind it for what is not settled', () => {
    const reason = [{ do: 'reopen', complaintId: 'id-1', code, text: 'masih padam' }];
    expect(ended(closed).send(`BUKA LAGI ${code} masih padam`, {}, weeks).effects).toEqual(reason);
    expect(ended(closed).send('BUKA LAGI masih padam').effects).toEqual(reason);
  });

  it('takes a road that should be opened for what it is', () => {
    const text = 'Buka kembali Jalan Melati yang ditutup';
    expect(ended(closed).send(text, {}, weeks).effects).toEqual([{ do: 'file', complaintId: 'id-2', text }]);
  });

  it('returns an answer to the officer', () => {
    const chat = ended({ status: 'answered', ratable: true, dissent: 'returns' });
    expect(chat.send('BUKA LAGI')).toMatchObject({ effects: [{ do: 'reopen' }], reply: { say: 'reopened' } });
  });

  it('says why it cannot be, and never makes a complaint of the word', () => {
    const send = (how: Parameters<Conversation['change']>[1], text: string) => ended(how).send(text);
    expect(send({}, 'BUKA LAGI')).toMatchObject({ effects: [], reply: { say: 'still-open' } });
    expect(send(closedBefore, 'BUKA LAGI')).toMatchObject({ effects: [], reply: { say: 'reopened-before' } });
    expect(send(over, 'BUKA LAGI')).toMatchObject({ effects: [], reply: { say: 'cannot-reopen' } });
    expect(send(closed, 'BUKA LAGI 26K7-4QXM-9')).toMatchObject({ effects: [], reply: { say: 'unknown-code' } });
    const stranger = new Conversation();
    expect(stranger.send('BUKA LAGI')).toMatchObject({ effects: [], reply: { say: 'nothing-to-reopen' } });
    expect(stranger.send(`BUKA LAGI ${code}`)).toMatchObject({ effects: [], reply: { say: 'unknown-code' } });
    const theirs = stranger.send(`BUKA LAGI ${code}`, { asked: { ...byCode, ...closed } });
    expect(theirs).toMatchObject({ effects: [], reply: { say: 'cannot-reopen' } });
  });

  it('puts a reason before a higher officer where it was opened before', () => {
    expect(ended(closedBefore).send(`BUKA LAGI ${code} masih padam`)).toMatchObject({
      effects: [{ do: 'rate', complaintId: 'id-1', score: 1, comment: 'masih padam' }],
      reply: { say: 'appealed', code },
    });
  });

  it('keeps a reason that comes too late as a complaint, and says so', () => {
    const text = `BUKA LAGI ${code} masih padam`;
    expect(ended(over).send(text)).toMatchObject({ effects: [{ do: 'file', text }], reply: { say: 'filed-instead' } });
  });

  it.each([
    { text: 'masih padam', more: {}, after: 60, why: 'the day after it ended' },
    { text: 'masih padam', more: { quoted: 'id-1' }, after: weeks, why: 'what it quotes' },
    { text: 'TAMBAH masih padam', more: {}, after: weeks, why: 'adding on purpose' },
    { text: `TAMBAH ${code} masih padam`, more: {}, after: weeks, why: 'its code' },
  ])('opens again what is written about: $why', ({ text, more, after }) => {
    const chat = ended(closed);
    expect(chat.send(text, more, after)).toMatchObject({
      effects: [{ do: 'add', complaintId: 'id-1', text: 'masih padam' }],
      reply: { say: 'reopened', code },
    });
    expect(chat.send('dan berkedip').reply).toBeNull();
  });

  it.each([
    { how: closed, why: 'that has ended' },
    { how: { status: 'answered', ratable: true } as const, why: 'that is answered' },
  ])('opens again by a picture what stands $why, whether or not the picture can be kept', ({ how }) => {
    expect(ended(how).send('', { withFile: true })).toMatchObject({
      effects: [{ do: 'add', complaintId: 'id-1', text: '(Foto tanpa keterangan)' }],
      reply: { say: 'reopened' },
      because: 'recent',
    });
  });

  it('is opened again by an album once, though the office has not yet heard of the first picture', () => {
    const chat = ended({ status: 'answered', ratable: true });
    const sent = ['', '', ''].map((text) => chat.send(text, { withFile: true }, 0));
    expect(sent.flatMap(({ effects }) => effects.map((one) => one.do))).toEqual(['add', 'attach', 'attach']);
    expect(sent.map(({ reply }) => reply?.say)).toEqual(['reopened', undefined, undefined]);
  });

  it.each([
    { text: 'masih padam', more: {}, how: closed, why: 'it ended long ago' },
    { text: 'masih padam', more: { quoted: 'id-1' }, how: over, why: 'it has ended for good' },
    { text: 'masih padam', more: { quoted: 'id-1', isPublic: true }, how: closed, why: 'it is said before everybody' },
  ])('files anew what is written when $why', ({ text, more, how }) => {
    expect(ended(how).send(text, more, weeks).effects).toEqual([{ do: 'file', complaintId: 'id-2', text }]);
  });

  it('opens nothing by a thank-you, nor by the score that was given', () => {
    expect(ended(closed).send('Terima kasih')).toMatchObject({ effects: [], reply: null });
    expect(ended(closed).send('5')).toMatchObject({ effects: [], reply: { say: 'nothing-to-rate' } });
  });

  it.each([
    {
      ...{ language: 'BAHASA EN', word: 'REOPEN' },
      says: `SALUR: Complaint ${code} is open again and back with its officer. What is not settled yet? Just write it here.`,
    },
    {
      ...{ language: 'BAHASA JAWA', word: 'bikak malih' },
      says: `SALUR: Laporan ${code} kabikak malih lan wangsul dhateng petugas. Punapa ingkang dereng rampung? Mangga kaserat ing ngriki.`,
    },
    {
      ...{ language: 'BAHASA SUNDA', word: 'buka deui' },
      says: `SALUR: Laporan ${code} dibuka deui sareng balik ka patugas. Naon nu teu acan rengse? Mangga serat di dieu.`,
    },
  ])('is told in the words of $language', ({ language, word, says }) => {
    const chat = ended(closed);
    chat.send(language);
    expect(chat.says(word)).toBe(says);
  });

  it('looks like this on the phone', () => {
    const chat = ended(closed);
    const first = chat.says('buka lagi');
    chat.notice('closed', 'id-1');
    chat.change('id-1', closedBefore);
    expect([first, chat.says('BUKA LAGI'), chat.says(`BUKA LAGI ${code} tetap padam`)]).toEqual([
      `SALUR: Laporan ${code} dibuka lagi dan kembali ke petugas. Apa yang belum selesai? Tulis saja di sini.`,
      `SALUR: Laporan ${code} sudah pernah dibuka lagi. Keberatan? Balas BUKA LAGI ${code} dan alasannya: atasan memutuskan.`,
      `SALUR: Keberatan Anda atas laporan ${code} diterima. Pejabat yang lebih tinggi akan memutuskan.`,
    ]);
  });
});
