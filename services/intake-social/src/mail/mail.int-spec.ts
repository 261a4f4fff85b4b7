import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  complaintFiled,
  complaintPutToCitizen,
  noticePlanned,
  noticeReported,
  type NoticePlanned,
} from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { consume } from '#libs/messaging';
import { anEvent, aPng, eventually, keepsWhatEveryDoorMust, letGather } from '#libs/testing';
import { Vault } from '#libs/vault';
import type { SendMailOptions } from 'nodemailer';
import pg from 'pg';
import { addressOf, AMailHub, mailOf, ours } from '../fixtures/a-mail-hub.js';
import { messageIdOf } from '../rules/mail-thread.js';

describe('mail', () => {
  let mail: AMailHub;
  let sender = 7_000;
  let key = 0;

  beforeAll(async () => {
    mail = await AMailHub.start();
  });
  afterAll(() => mail?.stop());
  beforeEach(() => {
    sender += 1;
    mail.server.mood = 'accepts';
  });

  const write = (text: string, more: SendMailOptions = {}) =>
    mail.bring({ ...mailOf({ key: `K${(key += 1)}`, sender, text }), ...more });
  const complaints = () => mail.count('complaint');
  const additions = () => mail.count('complaint_fact', `what = 'added'`);
  const lastTo = (id: number) => mail.server.sentTo(addressOf(id)).at(-1);
  const replied = (id = sender) => eventually(() => lastTo(id), 'a mail of ours');
  const latestComplaint = async () => {
    const rows = await mail.read<{ id: string }>('select id from complaint order by id desc limit 1');
    return rows[0]?.id ?? '';
  };
  const vault = () => mail.hub.app.get(Vault, { strict: false });
  /** By this sender on the web, who left nothing but a mail address there. */
  const filedOnWeb = async () => {
    const id = uuidV7();
    await vault().keepKey(mail.db, vault().newKey(id));
    await vault().keepContact(mail.db, id, { door: 'web', language: 'id', email: addressOf(sender) });
    const event = anEvent(complaintFiled, { subject: id, data: { code: newTrackingCode(), door: 'web' } });
    await consume(mail.db, mail.handlers(), event, 'intake-social');
    return id;
  };
  const notice = async (kind: NoticePlanned['data']['kind'], text: string, to?: string) => {
    const [noticeId, complaintId] = [uuidV7(), to ?? (await latestComplaint())];
    const body = await vault().seal(mail.db, complaintId, `notice:${noticeId}`, text);
    const event = anEvent(noticePlanned, { subject: complaintId, data: { noticeId, door: 'email', kind, body } });
    await consume(mail.db, mail.handlers(), event, 'intake-social');
    return noticeId;
  };
  const assertItBecomes = (id: string, state: string) =>
    eventually(
      async () => (await mail.count('outgoing_message', `id = '${id}' and attempts > 0 and state = '${state}'`)) === 1,
      `it is ${state}`,
    );

  it('brings a complaint, and the reply is known as an automatic one of the same conversation', async () => {
    expect((await write('Sejak kemarin', { subject: 'Lampu mati' })).status).toBe(200);
    const { returnPath, mail: reply } = await replied();
    expect(reply.text).toContain('Di mana lokasinya');
    expect(reply.headers.get('auto-submitted')).toBe('auto-replied');
    expect(reply.inReplyTo).toBe(`<K${key}@example.com>`);
    expect(reply.replyTo?.value[0]?.address).toBe(returnPath);
    expect(returnPath).toMatch(/^aduan\+[0-9a-f]{48}@salur\.example$/);
  });

  it.each([
    { how: 'to the address that stands for it', by: 'to' },
    { how: 'by the headers alone', by: 'references' },
  ] as const)('takes a reply $how for what it answers, without what it quotes', async ({ by }) => {
    await write('Lampu mati');
    const { returnPath, mail: asked } = await replied();
    const before = [await complaints(), await additions()] as const;
    const where = by === 'to' ? { to: returnPath } : { inReplyTo: asked.messageId ?? '' };
    await write('Desa Sukamaju, Depok\n\n> Di mana lokasinya?', { subject: 'Re: Laporan', ...where });
    expect([await complaints(), await additions()]).toEqual([before[0], before[1] + 1]);
  });

  it('takes a mail that answers nothing for a complaint of its own', async () => {
    await write('Lampu mati di Desa Sukamaju');
    const before = await complaints();
    await write('Jalan berlubang di Desa Sukamaju', { subject: 'Hal lain' });
    expect(await complaints()).toBe(before + 1);
  });

  it.each([
    { whose: 'of a colleague', references: '<CA+abc@salur.example>' },
    { whose: 'that only looks like ours', references: messageIdOf(uuidV7(), ours) },
  ])(
    'takes a forwarded mail of the house $whose for a complaint, with all that it forwards',
    async ({ references }) => {
      await write('Lampu mati di Desa Sukamaju');
      const before = await complaints();
      const text = 'Mohon dibantu\n\nOn Mon, Nov 23, 2026 CS <cs@salur.example> wrote:\n> Tagihan dua kali di Depok';
      await write(text, { subject: 'Fwd: Meteran 14012345678', references });
      expect(await complaints()).toBe(before + 1);
      const id = await latestComplaint();
      const [filed] = await mail.read<{ payload: unknown }>(
        'select payload from outbox_event where type = $1 and subject = $2',
        [complaintFiled.type, id],
      );
      const sealed = complaintFiled.data.parse(filed?.payload).text;
      expect(await vault().open(mail.db, id, 'text', sealed)).toBe(`Fwd: Meteran 14012345678\n\n${text}`);
    },
  );

  it.each([
    { subject: 'ANONIM', text: 'Pungli di Desa Sukamaju', what: 'its subject' },
    { subject: 'Pungli di loket', text: 'anonim, di Desa Sukamaju', what: 'its text' },
    { subject: 'Pungli di Desa Sukamaju', text: 'anonim', what: 'its text alone' },
  ])('is hidden when $what says so', async ({ subject, text }) => {
    const before = await complaints();
    await write(text, { subject });
    expect(await complaints()).toBe(before + 1);
    expect(await mail.count('complaint', `id = '${await latestComplaint()}' and anonymous`)).toBe(1);
  });

  it('that only wants to be hidden hides the complaint whose code it names, and is no part of it', async () => {
    await write('Lampu mati di Desa Sukamaju');
    const [row] = await mail.read<{ code: string }>('select code from complaint order by id desc limit 1');
    const before = [await complaints(), await additions()];
    await write('ANONIM', { subject: `Laporan [${row?.code}]` });
    expect((await replied()).mail.text).toContain(`Mulai sekarang laporan ${row?.code} anonim`);
    expect([await complaints(), await additions()]).toEqual(before);
    expect(await mail.count('complaint_fact', `what = 'hidden' and complaint_id = '${await latestComplaint()}'`)).toBe(
      1,
    );
  });

  it('tells who filed on the web, and takes the reply for the complaint that it answers', async () => {
    const [first, second] = [await filedOnWeb(), await filedOnWeb()];
    const before = await complaints();
    await notice('question', 'Nomor meternya?', first);
    const { returnPath, mail: question } = await replied();
    expect([question.subject, question.text?.trim()]).toEqual(['Pertanyaan tentang laporan Anda', 'Nomor meternya?']);
    await assertItBecomes(await notice('received', 'Sudah kami terima.', second), 'sent');
    await write('14012345678', { subject: 'Re: Pertanyaan', to: returnPath });
    const added = (id: string) => mail.count('complaint_fact', `what = 'added' and complaint_id = '${id}'`);
    expect([await added(first), await added(second), await complaints()]).toEqual([1, 0, before]);
  });

  it('does not believe a token that somebody has made', async () => {
    await write('Lampu mati');
    const { returnPath } = await replied();
    const before = await complaints();
    const guessed = returnPath.replace(/.{4}@/, '0000@');
    expect((await write('Lain lagi di Desa Sukamaju', { to: guessed, subject: 'Lain' })).status).toBe(200);
    expect(await complaints()).toBe(before + 1);
  });

  it.each([
    { what: 'an automatic reply', headers: { 'Auto-Submitted': 'auto-replied' }, files: 0 },
    { what: 'mail to many', headers: { Precedence: 'bulk' }, files: 0 },
    { what: 'mail of a list', headers: { 'List-Id': '<rt05.example.com>' }, files: 1 },
  ])('keeps $what, and does not answer it', async ({ headers, files }) => {
    const before = [await mail.count('inbound_message'), await complaints()] as const;
    const said = await mail.count('outgoing_message');
    expect((await write('Lampu mati', { headers })).status).toBe(200);
    expect([await mail.count('inbound_message'), await complaints()]).toEqual([before[0] + 1, before[1] + files]);
    expect(await mail.count('outgoing_message')).toBe(said);
  });

  it('takes one word for the answer to an open question, and nothing a machine sends', async () => {
    const id = await filedOnWeb();
    const asked = anEvent(complaintPutToCitizen, { subject: id });
    await consume(mail.db, mail.handlers(), asked, 'intake-social');
    await notice('question', 'Apakah air sudah mengalir?', id);
    const { returnPath } = await replied();
    const added = () => mail.count('complaint_fact', `what = 'added' and complaint_id = '${id}'`);
    const answer = { subject: 'Re: Pertanyaan', to: returnPath };
    await write('Ya', { ...answer, headers: { 'Auto-Submitted': 'auto-replied' } });
    expect(await added()).toBe(0);
    await write('Ya', answer);
    expect(await added()).toBe(1);
  });

  it('does not hear itself', async () => {
    const before = await mail.count('inbound_message');
    expect((await write('Laporan dicatat', { from: ours })).status).toBe(200);
    expect(await mail.count('inbound_message')).toBe(before);
  });

  it('hears who is not who they say they are, and tells them nothing', async () => {
    await write('Lampu mati di Desa Sukamaju');
    const [before, said] = [await complaints(), await mail.count('outgoing_message')];
    const headers = { 'Authentication-Results': 'mx.salur.example; dmarc=fail header.from=example.com' };
    await write('BATAL', { headers });
    expect([await complaints(), await mail.count('outgoing_message')]).toEqual([before + 1, said]);
    expect(await mail.count('complaint_fact', `what = 'withdrawn'`)).toBe(0);
  });

  it('learns from what comes back that a mail did not arrive', async () => {
    await write('Lampu mati di Desa Sukamaju');
    const id = await notice('answered', 'Sudah diperbaiki.');
    await assertItBecomes(id, 'sent');
    const { returnPath } = await replied();
    const raw = [
      'From: MAILER-DAEMON@mx.example.com',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
      '\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n--x--\r\n',
    ].join('\r\n');
    await mail.bring({ envelope: { from: '', to: returnPath }, raw });
    await assertItBecomes(id, 'failed');
    const rows = await mail.read<{ payload: unknown }>(
      'select payload from outbox_event where type = $1 order by id desc limit 1',
      [noticeReported.type],
    );
    expect(noticeReported.data.parse(rows[0]?.payload)).toMatchObject({
      outcome: 'failed',
      detail: 'mail came back: 5.1.1',
    });
  });

  it('keeps files, also of a mail inside of the mail, and says which it cannot keep', async () => {
    const before = await mail.count('attachment');
    const inner = [
      'From: x@example.com\r\nSubject: Terusan\r\nContent-Type: multipart/mixed; boundary=y\r\n',
      `--y\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${aPng().toString('base64')}\r\n--y--`,
    ].join('\r\n');
    const attachments = [
      { filename: 'kosong.png', content: Buffer.alloc(0), contentType: 'image/png' },
      { filename: 'foto.png', content: Buffer.concat([aPng(), Buffer.from('2')]), contentType: 'image/png' },
      {
        filename: 'terusan.eml',
        content: inner,
        contentType: 'message/rfc822',
        contentTransferEncoding: '8bit' as const,
      },
      { filename: 'winmail.dat', content: Buffer.from('x'), contentType: 'application/ms-tnef' },
    ];
    await write('Jembatan roboh di Desa Sukamaju', { attachments });
    await letGather(mail);
    await eventually(async () => (await mail.count('attachment')) === before + 2, 'both pictures');
    await eventually(() => mail.textsTo(sender).some((text) => text?.includes('foto')), 'a word about the other');
  });

  it('answers a mail of which it can read nothing', async () => {
    const attachments = [{ filename: 'winmail.dat', content: Buffer.from('x'), contentType: 'application/ms-tnef' }];
    await write('', { attachments });
    expect((await replied()).mail.text).toContain('kami belum bisa membaca jenis pesan ini');
  });

  it.each([
    { charset: 'gb18030', bytes: 'c2b7c3e6', says: '路面', why: 'a charset of China' },
    { charset: 'iso-2022-jp', bytes: '1b2442467c4b5c1b2842', says: '日本', why: 'a charset of Japan' },
    { charset: 'windows-1252', bytes: '93526f616494', says: '“Road”', why: 'an old charset of Windows' },
    { charset: 'no-such-charset', bytes: '4a616c616e', says: 'Jalan', why: 'a charset that nobody knows' },
  ])('reads $why', async ({ charset, bytes, says }) => {
    const head = `From: ${addressOf(sender)}\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
    const raw = head + Buffer.from(bytes, 'hex').toString('base64');
    expect((await mail.bring({ envelope: { from: addressOf(sender), to: ours }, raw })).status).toBe(200);
    const rows = await mail.read<{ account: string; key: string; sealed_under: string; raw: never }>(
      'select * from inbound_message order by received_at desc, key limit 1',
    );
    const [row] = rows;
    const kept = await vault().open(mail.db, row?.sealed_under ?? '', `inbound:${row?.key ?? ''}`, row?.raw ?? null);
    expect(kept).toContain(says);
    mail.clock.advance(1_000);
  });

  it('reads a mail that is HTML only', async () => {
    const before = await complaints();
    await write('', { text: '', html: '<p>Lampu mati di <b>Desa Sukamaju</b><script>x</script></p>' });
    expect(await complaints()).toBe(before + 1);
  });

  it('refuses mail for others, and mail that is too large, and keeps nothing of it', async () => {
    const before = [await mail.count('inbound_message'), await mail.count('mail_part')] as const;
    expect((await write('Halo', { to: 'humas@salur.example' })).status).toBe(404);
    const attachments = [{ filename: 'x.png', content: Buffer.alloc(3_000_000, 1) }];
    expect((await write('Halo', { attachments })).status).toBe(413);
    expect([await mail.count('inbound_message'), await mail.count('mail_part')]).toEqual(before);
  });

  it.each([
    { mood: 'is busy', state: 'planned', why: 'it is asked again' },
    { mood: 'refuses', state: 'failed', why: 'there is no such address' },
    { mood: 'drops the line', state: 'in-doubt', why: 'nobody knows whether it was taken' },
  ] as const)('that $mood leaves a mail $state: $why', async ({ mood, state }) => {
    await write('Lampu mati di Desa Sukamaju');
    mail.server.mood = mood;
    await assertItBecomes(await notice('question', 'Nomor meter?'), state);
  });

  describe('that lies in a mailbox', () => {
    const lying = (text: string, head: readonly string[] = []) => {
      const from = addressOf(sender);
      const lines = [`Return-Path: <${from}>`, `From: ${from}`, `Message-ID: <K${(key += 1)}@example.com>`];
      return [...lines, `Delivered-To: ${ours}`, ...head, '', text].join('\r\n');
    };
    const moved = (count: number) => eventually(() => mail.mailbox.moved.length === count, `${count} mails are moved`);

    it('becomes a complaint, is answered, and is moved once it is stored', async () => {
      const before = [await complaints(), mail.mailbox.moved.length] as const;
      mail.mailbox.put(lying('Lampu mati'));
      await moved(before[1] + 1);
      expect(await complaints()).toBe(before[0] + 1);
      expect((await replied()).mail.text).toContain('Di mana lokasinya');
    });

    it('answers what its address stands for', async () => {
      const id = await filedOnWeb();
      await notice('question', 'Nomor meternya?', id);
      const { returnPath } = await replied();
      const before = mail.mailbox.moved.length;
      mail.mailbox.put(lying('14012345678', [`X-Original-To: ${returnPath}`, 'Subject: Re: Pertanyaan']));
      await moved(before + 1);
      expect(await mail.count('complaint_fact', `what = 'added' and complaint_id = '${id}'`)).toBe(1);
    });

    it('is taken once, though the line broke before it could be moved', async () => {
      const before = [await complaints(), mail.mailbox.moved.length] as const;
      mail.mailbox.breaksBeforeMove = true;
      mail.mailbox.put(lying('Jalan rusak di Desa Sukamaju'));
      await moved(before[1] + 1);
      expect([await complaints(), mail.mailbox.breaksBeforeMove]).toEqual([before[0] + 1, false]);
    });

    it('is taken once, though the mailbox was made anew', async () => {
      const before = [await complaints(), mail.mailbox.moved.length] as const;
      const text = lying('Pipa bocor di Desa Sukamaju');
      mail.mailbox.put(text);
      await moved(before[1] + 1);
      mail.mailbox.put(text);
      mail.mailbox.makeAnew();
      mail.mailbox.put(lying('Pipa bocor lagi di Desa Sukamaju', ['Subject: Lagi']));
      await moved(before[1] + 3);
      expect(await complaints()).toBe(before[0] + 2);
    });

    it('is filed without its file, and says so, where it is too large', async () => {
      const [before, gone] = [await complaints(), mail.mailbox.moved.length];
      const head = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=y'];
      const part = `--y\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
      const file = Buffer.concat([aPng(), Buffer.alloc(3_000_000, 1)]).toString('base64');
      const text = '--y\r\nContent-Type: text/plain\r\n\r\nTanggul jebol di Desa Sukamaju\r\n';
      mail.mailbox.put(lying(`${text}${part}${file}\r\n--y--`, head));
      await moved(gone + 1);
      expect(await complaints()).toBe(before + 1);
      await letGather(mail);
      await eventually(
        () => mail.textsTo(sender).some((one) => one?.includes('paling besar')),
        'a word about the picture',
      );
    });

    it('stays there, flagged for a person, where it cannot be stored', async () => {
      const admin = new pg.Client({ connectionString: mail.database.adminUrl });
      await admin.connect();
      const table = 'alter table intake_social.inbound_message';
      await admin.query(`${table} add constraint trial check (key not like '<POISON%') not valid`);
      await mail.db.query('update mailbox set tries = 4');
      const gone = mail.mailbox.moved.length;
      const uid = mail.mailbox.put(lying('Halo').replace('Message-ID: <', 'Message-ID: <POISON'));
      mail.mailbox.put(lying('Sampah menumpuk di Desa Sukamaju'));
      await moved(gone + 1);
      expect(mail.mailbox.flagsOf(uid)).toEqual(['\\Flagged']);
      await admin.query(`${table} drop constraint trial`);
      await admin.end();
    });
  });

  it('is not received where no server of ours is named', async () => {
    const without = await AMailHub.start({ MAIL_PEERS: '' });
    try {
      expect(without.port).toBeNull();
    } finally {
      await without.stop();
    }
  });

  keepsWhatEveryDoorMust(() => mail);
});
