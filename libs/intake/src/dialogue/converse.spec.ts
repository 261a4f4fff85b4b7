import { describe, expect, it } from '@jest/globals';
import { Conversation, known } from '../fixtures/a-conversation.js';

describe('the dialogue', () => {
  it('files the first words at once and asks only where', () => {
    const chat = new Conversation();
    const { effects, reply } = chat.send('Lampu mati sudah seminggu');
    expect(effects).toEqual([{ do: 'file', complaintId: 'id-1', text: 'Lampu mati sudah seminggu' }]);
    expect(reply).toEqual({ say: 'ask-place' });
  });

  it.each(['Lampu mati di Desa Sukamaju', 'Lampune mati wonten ing Sleman', 'Lampu pareum di Cimahi'])(
    'asks nothing when the words say where: %s',
    (text) => {
      expect(new Conversation().send(text).reply).toBeNull();
    },
  );

  it('adds the answer to its question to the same complaint', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    expect(chat.send('Sukamaju, Cilodong').effects).toEqual([
      { do: 'add', complaintId: 'id-1', text: 'Sukamaju, Cilodong' },
    ]);
    expect(chat.state.asking).toBeNull();
  });

  it('takes a place from the map for the answer to where, and asks it no more', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    expect(chat.send('Lokasi: Balai Desa, geo:-6.40000,106.80000', { isPlace: true })).toMatchObject({
      effects: [{ do: 'add', complaintId: 'id-1' }],
      reply: { say: 'added' },
    });
    expect(chat.state.asking).toBeNull();
    expect(new Conversation().send('Lampu mati, geo:-6.4,106.8').reply).toBeNull();
  });

  const position = ['Lokasi: geo:-6.40000,106.80000', { isPlace: true }] as const;

  it('asks once how a position is called that has no name, and goes on without where nobody knows', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    expect(chat.send(...position)).toMatchObject({ effects: [{ do: 'add' }], reply: { say: 'ask-name' } });
    expect(chat.send('Sukamaju, Cilodong')).toMatchObject({ effects: [{ do: 'add' }], reply: { say: 'added' } });
    expect(chat.state.asking).toBeNull();
    const other = new Conversation();
    other.send('Lampu mati');
    other.send(...position);
    expect(other.send('LEWATI')).toMatchObject({ effects: [{ do: 'add' }], reply: { say: 'added' } });
    const again = new Conversation();
    again.send('Lampu mati');
    again.send(...position);
    expect(again.send(...position)).toMatchObject({ effects: [{ do: 'add' }], reply: { say: 'added' } });
  });

  it('asks what happened at a position, and then how it is called unless that was told', () => {
    const chat = new Conversation();
    expect(chat.send(...position).reply).toEqual({ say: 'ask-story' });
    expect(chat.send('Tiangnya roboh')).toMatchObject({
      effects: [{ do: 'add', complaintId: 'id-1' }],
      reply: { say: 'ask-name' },
    });
    const other = new Conversation();
    other.send(...position);
    expect(other.send('Tiangnya roboh di Desa Sukamaju').reply).toMatchObject({ say: 'added' });
  });

  it('asks two things at most: of a picture what and where, not how that is called', () => {
    const chat = new Conversation();
    chat.send('', { withFile: true });
    expect(chat.send('Tiangnya roboh').reply).toEqual({ say: 'ask-place' });
    expect(chat.send(...position).reply).toMatchObject({ say: 'added' });
  });

  it('leaves the words of a picture that has none to officers in Indonesian, whoever sent it', () => {
    const chat = new Conversation();
    chat.send('BAHASA JAWA');
    expect(chat.send('', { withFile: true }).effects).toMatchObject([{ do: 'file', text: '(Foto tanpa keterangan)' }]);
  });

  it('takes the next words after a day for a new complaint', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    expect(chat.send('Air keruh', {}, 25 * 60).effects).toEqual([
      { do: 'file', complaintId: 'id-2', text: 'Air keruh' },
    ]);
  });

  it('waits for the reply to a question as long as the complaint is open', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    chat.notice('question', 'id-1');
    expect(chat.send('Nomor meternya 123', {}, 5 * 24 * 60).effects[0]).toMatchObject({
      do: 'add',
      complaintId: 'id-1',
    });
  });

  it('files anew when the complaint that was spoken about has ended', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    chat.change('id-1', { open: false, status: 'closed' });
    expect(chat.send('TAMBAH masih mati').effects).toEqual([
      { do: 'file', complaintId: 'id-2', text: 'TAMBAH masih mati' },
    ]);
  });

  it('believes a quoted message more than the last notice', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    chat.send('LAPOR air keruh');
    expect(chat.send('ini fotonya', { quoted: 'id-1' }).effects[0]).toMatchObject({ complaintId: 'id-1' });
  });

  it.each(['4', '4 👍', '4!'])('takes a bare number after an answer for a rating: %s', (text) => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    chat.notice('answered', 'id-1');
    chat.change('id-1', { status: 'answered', ratable: true });
    expect(chat.send(text).effects).toEqual([{ do: 'rate', complaintId: 'id-1', score: 4, comment: null }]);
  });

  describe('under messages about two complaints', () => {
    const twoAnswered = () => {
      const chat = new Conversation();
      for (const text of ['Lampu mati di Desa Sukamaju', 'LAPOR air keruh di Desa Sukamaju']) chat.send(text);
      for (const id of ['id-1', 'id-2']) {
        chat.notice('answered', id);
        chat.change(id, { status: 'answered', ratable: true });
      }
      return chat;
    };
    const rated = (complaintId: string, score: number) => [{ do: 'rate', complaintId, score, comment: null }];

    it('rates the one under which the stars stand, and the last one without', () => {
      expect(twoAnswered().send('PUAS 1', { quoted: 'id-1' }).effects).toEqual(rated('id-1', 1));
      expect(twoAnswered().send('1', { quoted: 'id-1' }).effects).toEqual(rated('id-1', 1));
      expect(twoAnswered().send('PUAS 1').effects).toEqual(rated('id-2', 1));
      expect(twoAnswered().send('1').effects).toEqual(rated('id-2', 1));
    });

    it('rates no other where the one under which the stars stand was rated before', () => {
      const chat = twoAnswered();
      chat.change('id-1', { open: false, status: 'closed', ratable: false });
      expect(chat.send('PUAS 1', { quoted: 'id-1' })).toMatchObject({ effects: [], reply: { say: 'nothing-to-rate' } });
    });

    it('takes a number for the choice that was asked where that is quoted', () => {
      const chat = twoAnswered();
      chat.change('id-1', { status: 'waiting', ratable: false });
      expect(chat.send('2', { quoted: 'id-1' })).toMatchObject({
        effects: [{ do: 'add', complaintId: 'id-1', text: '2' }],
        because: 'quoted',
      });
    });
  });

  it.each(['terima kasih', 'Terima kasih 🙏', '👍'])(
    'does not reopen an answered complaint because somebody says thank you: %s',
    (text) => {
      const chat = new Conversation();
      chat.send('Lampu mati');
      chat.notice('answered', 'id-1');
      chat.change('id-1', { status: 'answered', ratable: true });
      expect(chat.send(text)).toMatchObject({ effects: [], reply: null });
    },
  );

  it('tells how it stands where a code is all that is said, and takes what is no code of anybody for words', () => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    chat.notice('answered', 'id-1');
    chat.change('id-1', { status: 'answered', ratable: true });
    expect(chat.send('26K7-4QXM-K', { asked: known('id-9') })).toMatchObject({
      effects: [],
      reply: { say: 'status', code: 'CODE-id-9' },
    });
    const text = '26K7-4QXM-K';
    expect(new Conversation().send(text).effects).toEqual([{ do: 'file', complaintId: 'id-1', text }]);
    chat.notice('question', 'id-1');
    expect(chat.send(text).effects).toEqual([{ do: 'add', complaintId: 'id-1', text }]);
  });

  it('withdraws by one word only what was just filed', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    expect(chat.send('BATAL').effects).toEqual([{ do: 'withdraw', complaintId: 'id-1' }]);
    const later = new Conversation();
    later.own = [known('id-1')];
    expect(later.send('BATAL')).toMatchObject({ effects: [], reply: { say: 'nothing-to-withdraw' } });
  });

  it('joins what comes after five complaints in an hour to the latest', () => {
    const chat = new Conversation();
    for (let n = 1; n <= 5; n += 1) chat.send(`LAPOR masalah ke-${n}`);
    expect(chat.send('LAPOR masalah keenam').effects).toEqual([
      { do: 'add', complaintId: 'id-5', text: 'LAPOR masalah keenam' },
    ]);
  });

  it('joins what comes after twenty complaints in a day to the latest, until the first is a day old', () => {
    const chat = new Conversation();
    for (let n = 1; n <= 20; n += 1) chat.send(`LAPOR masalah ke-${n}`, {}, 20);
    expect(chat.send('LAPOR masalah lagi', {}, 20).effects).toMatchObject([{ do: 'add', complaintId: 'id-20' }]);
    expect(chat.send('LAPOR yang besok', {}, 24 * 60 - 20 * 20).effects).toMatchObject([{ do: 'file' }]);
  });

  it('never answers a machine, and still files what it sends', () => {
    const chat = new Conversation({ answerable: false });
    expect(chat.send('Promo pulsa').reply).toBeNull();
    expect(chat.kept).toEqual(['Promo pulsa']);
  });

  it('falls silent for a day when it has said the same three times in ten minutes', () => {
    const chat = new Conversation();
    const replies = [1, 2, 3, 4].map(() => chat.send('BANTUAN').reply);
    expect(replies.map((reply) => reply !== null)).toEqual([true, true, true, false]);
    expect(chat.send('BANTUAN', {}, 25 * 60).reply).not.toBeNull();
  });

  it('sends no notices to who says STOP, goes on filing, and starts again when they say so', () => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    expect(chat.send('STOP')).toMatchObject({ effects: [], reply: { say: 'stopped' } });
    expect(chat.state.stoppedAt).not.toBeNull();
    expect(chat.send('LAPOR air keruh').effects).toMatchObject([{ do: 'file', text: 'LAPOR air keruh' }]);
    expect(chat.send('MULAI').reply).toEqual({ say: 'started' });
    expect(chat.state.stoppedAt).toBeNull();
    expect(chat.send('/start').reply).toEqual({ say: 'help' });
  });

  it('says nothing of a complaint before everybody, and asks who files there to go on in private', () => {
    const chat = new Conversation({ isPublic: true });
    expect(chat.send('Lampu mati')).toMatchObject({ effects: [{ do: 'file' }], reply: { say: 'in-public' } });
    expect(chat.state.asking).toBeNull();
    chat.notice('answered', 'id-1');
    chat.change('id-1', { status: 'answered', ratable: true });
    expect(chat.send('5')).toMatchObject({ effects: [{ do: 'add', text: '5' }], reply: null });
    expect(chat.send('STATUS').reply).toBeNull();
    expect(chat.send('Sukamaju, Cilodong', { isPublic: false }, 120).reply).toMatchObject({ say: 'reopened' });
  });

  it('acknowledges additions once an hour', () => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    expect(chat.send('tiang nomor 4').reply).toMatchObject({ say: 'added' });
    expect(chat.send('dan nomor 5').reply).toBeNull();
    expect(chat.send('dan nomor 6', {}, 61).reply).toMatchObject({ say: 'added' });
  });
});

describe('a conversation as it looks on the phone', () => {
  it('in Indonesian', () => {
    const chat = new Conversation();
    expect([
      chat.says('Lampu jalan mati seminggu'),
      chat.says('Sukamaju Cilodong Depok'),
      chat.says('STATUS'),
      chat.says('BATAL'),
    ]).toEqual([
      'SALUR: Laporan dicatat, No CODE-id-1. Di mana lokasinya? Balas: Desa/Kel, Kecamatan, Kab/Kota. Contoh: Sukamaju, Cilodong, Depok. Tidak tahu? LEWATI.',
      'SALUR: Ditambahkan ke laporan CODE-id-1. Laporan lain? Awali dengan LAPOR.',
      'SALUR: Laporan CODE-id-1: diterima. Dipegang Meja pemilahan Salur. Batas jawab 14 Des 2026.',
      'SALUR: Laporan CODE-id-1 dicabut atas permintaan Anda.',
    ]);
  });

  it('in English', () => {
    const chat = new Conversation();
    expect([chat.says('BAHASA EN'), chat.says('Street light is out'), chat.says('SKIP'), chat.says('status')]).toEqual([
      'SALUR: All right, we use English from now on. Untuk bahasa Indonesia balas BAHASA ID.',
      'SALUR: Complaint noted, no. CODE-id-1. Where is it? Reply: village, district, city. Example: Sukamaju, Cilodong, Depok. Reply SKIP if you do not know.',
      'SALUR: All right, complaint CODE-id-1 goes on without a place. Check: reply STATUS CODE-id-1',
      'SALUR: Complaint CODE-id-1: received. Held by Salur triage desk. Answer due by 14 Dec 2026.',
    ]);
  });

  it('in Javanese', () => {
    const chat = new Conversation();
    expect([
      chat.says('BAHASA JAWA'),
      chat.says('Lampu dalan mati'),
      chat.says('langkung'),
      chat.says('status laporan kula'),
      chat.says('imbuh cagak nomer papat'),
      chat.says('BATAL'),
    ]).toEqual([
      'SALUR: Inggih, wiwit sapunika kula ngginakaken basa Jawi. Untuk bahasa Indonesia balas BAHASA ID.',
      'SALUR: Laporan kacathet, No CODE-id-1. Wonten pundi? Wangsuli: Desa/Kel, Kecamatan, Kab/Kota. Tuladha: Sukamaju, Cilodong, Depok. Mboten pirsa? LEWATI.',
      'SALUR: Inggih, laporan CODE-id-1 kalajengaken tanpa papan. Mirsani: wangsuli STATUS CODE-id-1',
      'SALUR: Laporan CODE-id-1: katampi. Dipunasta Meja pamilahan Salur. Wates 14 Des 2026.',
      'SALUR: Sampun katambahaken dhateng laporan CODE-id-1. Laporan sanes? Wiwiti kanthi LAPOR.',
      'SALUR: Laporan CODE-id-1 sampun kabatalaken miturut panyuwun Panjenengan.',
    ]);
  });

  it('in Sundanese', () => {
    const chat = new Conversation();
    expect([
      chat.says('sunda'),
      chat.says('Lampu jalan pareum'),
      chat.says('LANGKUNG'),
      chat.says('pariksa laporan abdi'),
      chat.says('tambih tihang nomer opat'),
      chat.says('batalkeun'),
      chat.says('BAHASA ID'),
    ]).toEqual([
      'SALUR: Sae, ti ayeuna dianggo basa Sunda. Untuk bahasa Indonesia balas BAHASA ID.',
      'SALUR: Laporan tos dicatet, No CODE-id-1. Di mana lokasina? Waler: Desa/Kel, Kacamatan, Kab/Kota. Contona: Sukamaju, Cilodong, Depok. Teu terang? LEWATI.',
      'SALUR: Sae, laporan CODE-id-1 diteraskeun tanpa lokasi. Mariksa: waler STATUS CODE-id-1',
      'SALUR: Laporan CODE-id-1: ditampi. Dicepeng ku Meja milah Salur. Wates 14 Des 2026.',
      'SALUR: Tos ditambihkeun kana laporan CODE-id-1. Laporan sanes? Kawitan ku LAPOR.',
      'SALUR: Laporan CODE-id-1 tos dibatalkeun numutkeun pamundut Anjeun.',
      'SALUR: Baik, mulai sekarang kami memakai bahasa Indonesia. For English reply BAHASA EN. Lainnya: BAHASA JAWA, BAHASA SUNDA.',
    ]);
  });
});
