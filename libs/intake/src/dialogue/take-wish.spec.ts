import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../fixtures/a-conversation.js';
import { readIntent } from './intent.js';

describe('what is to be hidden', () => {
  const anonymous = { anonymous: true, confidential: false };

  it.each([
    { message: 'ANONIM lampu mati di Desa Sukamaju', privacy: anonymous, mark: 'anonymous' },
    {
      message: 'rahasia: pungli di Desa Sukamaju',
      privacy: { anonymous: false, confidential: true },
      mark: 'confidential',
    },
    {
      message: 'Anonim dan rahasia, pungli di Desa Sukamaju',
      privacy: { anonymous: true, confidential: true },
      mark: 'both',
    },
  ])('is filed so, and told in one sentence: $message', ({ message, privacy, mark }) => {
    const { effects, reply } = new Conversation().send(message);
    expect(effects).toEqual([{ do: 'file', complaintId: 'id-1', text: message, privacy }]);
    expect(reply).toEqual({ say: 'filed-hidden', mark });
  });

  it('is told with the question in one message', () => {
    expect(new Conversation().send('ANONIM lampu mati').reply).toEqual({ say: 'ask-place', hidden: 'anonymous' });
    const photo = new Conversation().send('anonim', { withFile: true });
    expect(photo.effects).toEqual([
      { do: 'file', complaintId: 'id-1', text: '(Foto tanpa keterangan)', privacy: anonymous },
    ]);
    expect(photo.reply).toEqual({ say: 'ask-words', hidden: 'anonymous' });
  });

  it('is remembered for a day when it is said first, for one complaint', () => {
    const chat = new Conversation();
    expect(chat.send('ANONIM')).toMatchObject({ effects: [], reply: { say: 'hides-next', mark: 'anonymous' } });
    expect(chat.send('Lampu mati').effects).toMatchObject([{ do: 'file', privacy: anonymous }]);
    expect(chat.send('LAPOR air keruh').effects[0]).not.toHaveProperty('privacy');
    const late = new Conversation();
    late.send('ANONIM');
    expect(late.send('Lampu mati', {}, 25 * 60).effects[0]).not.toHaveProperty('privacy');
  });

  it('adds up when one wish follows the other', () => {
    const chat = new Conversation();
    chat.send('ANONIM');
    expect(chat.send('RAHASIA').reply).toEqual({ say: 'hides-next', mark: 'both' });
    expect(chat.send('Pungli').effects).toMatchObject([{ privacy: { anonymous: true, confidential: true } }]);
  });

  it('is never kept as words of an open complaint, which is hidden by it once and for all', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    const hides = { do: 'hide', complaintId: 'id-1', privacy: anonymous };
    const now = { say: 'hidden-now', code: 'CODE-id-1', mark: 'anonymous', seen: false };
    expect(chat.send('ANONIM')).toMatchObject({ effects: [hides], reply: now });
    for (const message of ['ANONIM', 'TAMBAH anonim', 'saya mau anonim']) {
      const { effects, reply } = chat.send(message, {}, 20);
      expect([effects, reply]).toEqual([[], { say: 'hidden-already', code: 'CODE-id-1', mark: 'anonymous' }]);
    }
    expect(chat.send('tiang nomor 4').effects).toMatchObject([{ do: 'add', complaintId: 'id-1' }]);
    expect(chat.send('LAPOR air keruh').effects).toMatchObject([{ do: 'file', privacy: anonymous }]);
  });

  it('tells who has been seen already that this cannot be undone', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    chat.change('id-1', { seen: true });
    expect(chat.send('RAHASIA').reply).toMatchObject({ mark: 'confidential', seen: false });
    expect(chat.send('ANONIM')).toMatchObject({
      effects: [{ do: 'hide', privacy: anonymous }],
      reply: { mark: 'both', seen: true },
    });
  });

  it('is known of what is hidden already, and what follows is part of that', () => {
    const chat = new Conversation();
    chat.send('ANONIM lampu mati di Desa Sukamaju');
    expect(chat.send('ANONIM').reply).toEqual({ say: 'hidden-already', code: 'CODE-id-1', mark: 'anonymous' });
    expect(chat.send('anonim, tiangnya nomor 4').effects).toMatchObject([{ do: 'add', complaintId: 'id-1' }]);
  });

  it('joins nothing that is recorded openly, but where that is quoted, and then hides all of it first', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    expect(chat.send('ANONIM petugasnya minta uang').effects).toMatchObject([{ do: 'file', privacy: anonymous }]);
    expect(chat.send('ANONIM petugasnya tahu', { quoted: 'id-1' })).toMatchObject({
      effects: [
        { do: 'hide', complaintId: 'id-1', privacy: anonymous },
        { do: 'add', complaintId: 'id-1' },
      ],
      reply: { say: 'hidden-now', code: 'CODE-id-1' },
    });
  });

  it('joins nothing that is recorded openly though a notice of it came after the invitation', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    chat.send('ANONIM', {}, 25 * 60);
    chat.notice('question', 'id-1');
    expect(chat.send('Petugasnya minta uang').effects).toMatchObject([{ do: 'file', privacy: anonymous }]);
  });

  it('is not joined to open ones over the cap', () => {
    const chat = new Conversation();
    for (let n = 1; n <= 5; n += 1) chat.send(`LAPOR masalah ke-${n}`);
    expect(chat.send('ANONIM pungli').effects).toMatchObject([{ do: 'file', complaintId: 'id-6', privacy: anonymous }]);
    expect(chat.send('lapor anonim pungli lagi').effects).toMatchObject([{ do: 'add', complaintId: 'id-6' }]);
  });

  it('may name the complaint by its code', () => {
    const code = '26K7-4QXM-K';
    const chat = new Conversation();
    chat.send('Lampu mati');
    expect(readIntent(`RAHASIA ${code}`)).toMatchObject({ kind: 'hide', code });
    chat.change('id-1', { code });
    expect(chat.send(`RAHASIA ${code}`).reply).toMatchObject({ say: 'hidden-now', code, mark: 'confidential' });
    chat.change('id-1', { open: false, status: 'closed', confidential: false });
    expect(chat.send(`RAHASIA ${code}`).effects).toMatchObject([{ do: 'hide', complaintId: 'id-1' }]);
    chat.own = [];
    expect(chat.send(`RAHASIA ${code}`).reply).toEqual({ say: 'unknown-code' });
  });
});

describe('a conversation about hiding, as it looks on the phone', () => {
  it('in Indonesian, when it is to be hidden', () => {
    const chat = new Conversation();
    expect([
      chat.says('Anomin'),
      chat.says('Petugas loket minta uang'),
      chat.says('ANONIM'),
      chat.says('RAHASIA'),
      chat.says('LAPOR pungli lagi di Desa Sukamaju'),
    ]).toEqual([
      'SALUR: Laporan berikutnya anonim: instansi tidak melihat siapa Anda. Silakan tulis keluhan Anda.',
      'SALUR: Laporan dicatat, No CODE-id-1. Laporan ini anonim: instansi tidak melihat siapa Anda. Di mana? Balas desa, kecamatan, kota, atau LEWATI.',
      'SALUR: Laporan CODE-id-1 sudah anonim: instansi tidak melihat siapa Anda.',
      'SALUR: Mulai sekarang laporan CODE-id-1 anonim dan rahasia: Anda tersembunyi dari instansi, isinya dari umum.',
      'SALUR: Laporan dicatat, No CODE-id-2. Laporan ini rahasia: umum tidak melihat isinya. Cek: balas STATUS.',
    ]);
  });

  it.each([
    {
      language: 'BAHASA EN',
      first: 'ANONYMOUS',
      says: [
        'SALUR: Your next complaint is anonymous: the institution does not see who you are. Please write it now.',
        'SALUR: Complaint noted, no. CODE-id-1. This complaint is anonymous: the institution does not see who you are. Where? Reply village, district, city, or SKIP.',
        'SALUR: From now on CODE-id-1 is anonymous and confidential: who you are is hidden, and what it says.',
      ],
    },
    {
      language: 'BAHASA JAWA',
      first: 'nyuwun anonim',
      says: [
        'SALUR: Laporan salajengipun anonim: instansi mboten pirsa sinten Panjenengan. Mangga dipunserat.',
        'SALUR: Laporan kacathet, No CODE-id-1. Laporan punika anonim: instansi mboten pirsa sinten Panjenengan. Wonten pundi? Wangsuli desa, kecamatan, kitha, utawi LEWATI.',
        'SALUR: Wiwit sapunika CODE-id-1 anonim lan rahasia: asma kasimpen saking instansi, isi saking umum.',
      ],
    },
    {
      language: 'BAHASA SUNDA',
      first: 'hoyong anonim',
      says: [
        'SALUR: Laporan salajengna anonim: instansi teu tiasa ningal saha Anjeun. Mangga serat ayeuna.',
        'SALUR: Laporan tos dicatet, No CODE-id-1. Ieu laporan anonim: instansi teu tiasa ningal saha Anjeun. Di mana? Waler desa, kacamatan, kota, atanapi LEWATI.',
        'SALUR: Ti ayeuna CODE-id-1 anonim sareng rusiah: jenengan disumputkeun ti instansi, eusina ti umum.',
      ],
    },
  ])('in $language, when it is to be hidden', ({ language, first, says }) => {
    const chat = new Conversation();
    chat.says(language);
    expect([chat.says(first), chat.says('x y z'), chat.says('rusiah')]).toEqual(says);
  });
});
