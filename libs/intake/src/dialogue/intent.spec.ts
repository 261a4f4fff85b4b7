import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newTrackingCode } from '#libs/domain';
import { readIntent } from './intent.js';

const code = newTrackingCode(() => new Uint8Array(8).fill(5));

describe('readIntent', () => {
  it.each([
    { message: `STATUS ${code}`, intent: { kind: 'status', code, mistyped: false }, why: 'as in the receipt' },
    {
      message: `sttus ${code.toLowerCase()}`,
      intent: { kind: 'status', code, mistyped: false },
      why: 'one letter short',
    },
    { message: `#status: ${code}`, intent: { kind: 'status', code, mistyped: false }, why: 'a sign in front' },
    {
      message: `/status@bot ${code}`,
      intent: { kind: 'text', text: `/status@bot ${code}` },
      why: 'bot names are the door’s',
    },
    {
      message: `cek ${code.replaceAll('-', ' ')}`,
      intent: { kind: 'status', code, mistyped: false },
      why: 'a synonym',
    },
    { message: 'status laporan saya', intent: { kind: 'status', code: null, mistyped: false }, why: 'one’s own' },
    {
      message: 'STATUS 26K7-4QXM-9',
      intent: { kind: 'status', code: null, mistyped: true },
      why: 'a slip in the code',
    },
    ...[
      ...['?', '!', ' 🙏', ' terima kasih', ' pak.'].map((after) => `STATUS ${code}${after}`),
      ...[`"${code}"`, `‹${code}›`, `(${code})`, `=${code}`, `\u200E${code}`].map((typed) => `STATUS ${typed}`),
      ...['nomor', 'kode:', 'no:', 'No.', 'laporan', 'laporan no', 'pak'].map((before) => `STATUS ${before} ${code}`),
      ...[`STATUS=${code}`, `\u200ESTATUS ${code}`, `cek laporan ${code}`, `status ${code.replaceAll('-', ' ')}?`],
    ].map((message) => ({
      message,
      intent: { kind: 'status', code, mistyped: false },
      why: 'typed a little differently',
    })),
    ...[code, `${code}?`, `“${code}”`, `No. ${code}`, `no:${code}`, `laporan ${code} terima kasih`].map((message) => ({
      ...{ message, intent: { kind: 'status', code, mistyped: false, text: message } },
      why: 'a code and nothing else',
    })),
    { message: 'STATUS laporan "26K7-4QXM-9"', intent: { kind: 'status', code: null, mistyped: true }, why: 'a slip' },
    ...[`STATUS ${code} masih padam`, `lampu ${code}`, `Laporan ${code} masih padam`].map((message) => ({
      ...{ message, intent: { kind: 'text', text: message } },
      why: 'it tells something',
    })),
    ...['26K7-4QXM-9', 'RT 05 RW 12', '19.30'].map((message) => ({
      ...{ message, intent: { kind: 'text', text: message } },
      why: 'no code',
    })),
    ...[`${code}:`, `${code},`, `${code}.`, code.replaceAll('-', ' '), `no ${code}:`, `laporan ${code} -`].map(
      (typed) => ({
        message: `TAMBAH ${typed} lampunya tiga`,
        intent: { kind: 'add', code, rest: 'lampunya tiga', text: `TAMBAH ${typed} lampunya tiga` },
        why: 'with a code',
      }),
    ),
    {
      message: 'TAMBAH laporan: sudah mati',
      intent: { kind: 'add', code: null, rest: 'laporan: sudah mati', text: 'TAMBAH laporan: sudah mati' },
      why: 'whatever it begins with',
    },
    {
      message: `TAMBAH ${code}`,
      intent: { kind: 'add', code: null, rest: code, text: `TAMBAH ${code}` },
      why: 'of another one, perhaps',
    },
    ...[`BATAL ${code}.`, `batal laporan ${code}!`].map((message) => ({
      ...{ message, intent: { kind: 'withdraw', code } },
      why: 'by its code',
    })),
    { message: 'BATAL!', intent: { kind: 'withdraw', code: null }, why: 'alone' },
    {
      message: `ANONIM "${code}"`,
      intent: { kind: 'hide', privacy: { anonymous: true, confidential: false }, code },
      why: 'by its code',
    },
    ...[`buka lagi ${code}?`, `buka lagi "${code}"`, `buka lagi laporan no ${code} pak`].map((message) => ({
      ...{ message, intent: { kind: 'reopen', code, mistyped: false, rest: '', text: message } },
      why: 'what has ended',
    })),
    { message: 'status 3 bulan', intent: { kind: 'text', text: 'status 3 bulan' }, why: 'no code at all' },
    {
      message: 'TAMBAH lampunya tiga',
      intent: { kind: 'add', code: null, rest: 'lampunya tiga', text: 'TAMBAH lampunya tiga' },
      why: 'as in the receipt',
    },
    {
      message: `tambah ${code} lampunya tiga`,
      intent: { kind: 'add', code, rest: 'lampunya tiga', text: `tambah ${code} lampunya tiga` },
      why: 'with a code',
    },
    { message: 'Tambak kami tercemar', intent: { kind: 'text', text: 'Tambak kami tercemar' }, why: 'a fish pond' },
    { message: 'PUAS 5', intent: { kind: 'rate', score: 5, comment: null }, why: 'a score' },
    { message: 'puas: 2, masih padam', intent: { kind: 'rate', score: 2, comment: 'masih padam' }, why: 'with words' },
    { message: 'puas 50 persen', intent: { kind: 'text', text: 'puas 50 persen' }, why: 'not a score' },
    ...[
      'ANONIM',
      'anonim ya',
      'Anomin',
      'lapor anonim',
      'Rahasiakan identitas saya',
      'anonymous please',
      'tanpa nama',
    ].map((message) => ({
      ...{ message, intent: { kind: 'hide', privacy: { anonymous: true, confidential: false }, code: null } },
      why: 'who it is',
    })),
    ...['RAHASIA', 'rahsia', '#rahasia', 'mohon dirahasiakan', 'Confidential', 'rusiah'].map((message) => ({
      ...{ message, intent: { kind: 'hide', privacy: { anonymous: false, confidential: true }, code: null } },
      why: 'what it says',
    })),
    {
      message: 'lapor anonim: lampu mati',
      intent: { kind: 'new', text: 'lapor anonim: lampu mati', privacy: { anonymous: true, confidential: false } },
      why: 'a new one, hidden',
    },
    {
      message: 'Rahasiakan nama saya, lampu mati',
      intent: {
        kind: 'text',
        text: 'Rahasiakan nama saya, lampu mati',
        privacy: { anonymous: true, confidential: false },
      },
      why: 'who, not what',
    },
    {
      message: 'telepon dari anonim',
      intent: { kind: 'text', text: 'telepon dari anonim' },
      why: 'a sentence with the word in it',
    },
    { message: 'nama saya', intent: { kind: 'text', text: 'nama saya' }, why: 'nothing is to be hidden' },
    { message: 'BATAL', intent: { kind: 'withdraw', code: null }, why: 'alone' },
    {
      message: 'batal terbang tanpa kabar',
      intent: { kind: 'text', text: 'batal terbang tanpa kabar' },
      why: 'a sentence',
    },
    { message: 'batas', intent: { kind: 'text', text: 'batas' }, why: 'taking back needs the exact word' },
    { message: 'bahasa en', intent: { kind: 'language', language: 'en' }, why: 'lower case' },
    { message: 'BAHASA Indonesia!', intent: { kind: 'language', language: 'id' }, why: 'in full' },
    { message: 'BAHASA JAWA', intent: { kind: 'language', language: 'jv' }, why: 'Javanese' },
    { message: 'Basa Jawa', intent: { kind: 'language', language: 'jv' }, why: 'in its own words' },
    { message: 'basa jawi.', intent: { kind: 'language', language: 'jv' }, why: 'in its polite words' },
    { message: 'BAHASA SUNDA', intent: { kind: 'language', language: 'su' }, why: 'Sundanese' },
    { message: 'bahasa su', intent: { kind: 'language', language: 'su' }, why: 'by two letters' },
    { message: 'jawa', intent: { kind: 'language', language: 'jv' }, why: 'the bare name' },
    { message: 'JV', intent: { kind: 'language', language: 'jv' }, why: 'the bare letters' },
    { message: 'Sunda', intent: { kind: 'language', language: 'su' }, why: 'the bare name' },
    { message: 'su', intent: { kind: 'text', text: 'su' }, why: 'in the east it means "already"' },
    { message: 'basa basi saja', intent: { kind: 'text', text: 'basa basi saja' }, why: 'empty words' },
    { message: 'Jawa Timur', intent: { kind: 'text', text: 'Jawa Timur' }, why: 'a place' },
    { message: 'Jalan Sunda gelap', intent: { kind: 'text', text: 'Jalan Sunda gelap' }, why: 'a street' },
    { message: 'bahasanya kasar', intent: { kind: 'text', text: 'bahasanya kasar' }, why: 'a sentence' },
    { message: 'BANTUAN', intent: { kind: 'help', text: 'BANTUAN' }, why: 'alone' },
    {
      message: 'bantuan sosial belum cair',
      intent: { kind: 'text', text: 'bantuan sosial belum cair' },
      why: 'a sentence',
    },
    { message: '/start', intent: { kind: 'start' }, why: 'how a chat begins' },
    { message: 'STOP', intent: { kind: 'stop' }, why: 'no more notices' },
    { message: 'Berhenti.', intent: { kind: 'stop' }, why: 'the same in Indonesian' },
    { message: 'Mulai', intent: { kind: 'start' }, why: 'notices again' },
    {
      message: 'stop kendaraan parkir di trotoar',
      intent: { kind: 'text', text: 'stop kendaraan parkir di trotoar' },
      why: 'it is what they complain about',
    },
    { message: 'lewati', intent: { kind: 'skip', text: 'lewati' }, why: 'lower case' },
    ...['liwat', 'Langkung', 'LIWATI'].map((message) => ({
      ...{ message, intent: { kind: 'skip', text: message }, why: 'in Java' },
    })),
    ...['Matur nuwun', 'hatur nuhun!', 'inggih', 'sumuhun', 'nggih', 'Muhun', 'sampun', 'atos'].map((message) => ({
      ...{ message, intent: { kind: 'courtesy', text: message }, why: 'politeness of Java' },
    })),
    ...['Sampurasun', 'sugeng enjing', 'Wilujeng sonten'].map((message) => ({
      ...{ message, intent: { kind: 'greeting', text: message }, why: 'a greeting of Java' },
    })),
    { message: 'eureun', intent: { kind: 'stop' }, why: 'the same in Sundanese' },
    {
      message: 'status laporan kula',
      intent: { kind: 'status', code: null, mistyped: false },
      why: 'one’s own, politely',
    },
    { message: `Pariksa ${code}`, intent: { kind: 'status', code, mistyped: false }, why: 'Sundanese' },
    { message: 'priksa', intent: { kind: 'text', text: 'priksa' }, why: 'of what?' },
    {
      message: 'tambih lampuna tilu',
      intent: { kind: 'add', code: null, rest: 'lampuna tilu', text: 'tambih lampuna tilu' },
      why: 'Sundanese',
    },
    { message: 'marem 4', intent: { kind: 'rate', score: 4, comment: null }, why: 'Javanese' },
    { message: 'kula marem', intent: { kind: 'text', text: 'kula marem' }, why: 'a sentence' },
    { message: 'batalaken', intent: { kind: 'withdraw', code: null }, why: 'Javanese' },
    { message: 'wadul dalan rusak', intent: { kind: 'new', text: 'wadul dalan rusak' }, why: 'Javanese' },
    ...['Buka lagi', 'BUKA LAGI laporan saya', 'Reopen', 'buka lgai', '/bukalagi'].map((message) => ({
      message,
      intent: { kind: 'reopen', code: null, mistyped: false, rest: '', text: message },
      why: 'what has ended',
    })),
    {
      message: `buka lagi ${code}, masih padam`,
      intent: { kind: 'reopen', code, mistyped: false, rest: 'masih padam', text: `buka lagi ${code}, masih padam` },
      why: 'with a reason',
    },
    {
      message: 'buka laci meja saya rusak',
      intent: { kind: 'text', text: 'buka laci meja saya rusak' },
      why: 'a slip counts only alone or before a code',
    },
    { message: 'Terima kasih.', intent: { kind: 'courtesy', text: 'Terima kasih.' }, why: 'no complaint' },
    ...[
      ...['Terima kasih 🙏', 'Ok 👍🏽', '👍', 'Makasih ya 😊', 'Siap, terima kasih :)', 'terimakasih…', '🙏🙏'],
      ...['Sip', 'Mantap!', 'noted pak'],
    ].map((message) => ({ message, intent: { kind: 'courtesy', text: message }, why: 'no complaint' })),
    { message: 'STOP 🙏', intent: { kind: 'stop' }, why: 'asked for politely' },
    { message: '👎', intent: { kind: 'text', text: '👎' }, why: 'no thanks' },
    { message: 'Terima kasih 😡', intent: { kind: 'text', text: 'Terima kasih 😡' }, why: 'no thanks either' },
    { message: '???', intent: { kind: 'text', text: '???' }, why: 'somebody asks' },
    { message: 'Puas sekali, pak.', intent: { kind: 'courtesy', text: 'Puas sekali, pak.' }, why: 'no score' },
    { message: 'Sudah', intent: { kind: 'courtesy', text: 'Sudah' }, why: 'a yes' },
    { message: 'sudah seminggu', intent: { kind: 'text', text: 'sudah seminggu' }, why: 'a sentence' },
    { message: 'LAPOR jalan rusak', intent: { kind: 'new', text: 'LAPOR jalan rusak' }, why: 'a new one on purpose' },
    { message: ' \n ', intent: { kind: 'nothing' }, why: 'blank' },
    { message: '\u0000\u0007', intent: { kind: 'nothing' }, why: 'only control characters' },
    { message: '🔥🔥', intent: { kind: 'text', text: '🔥🔥' }, why: 'an emoji is a word too' },
    {
      message: 'constructor',
      intent: { kind: 'text', text: 'constructor' },
      why: 'a word of JavaScript is just a word',
    },
  ])('reads "$message": $why', ({ message, intent }) => {
    expect(readIntent(message)).toEqual(intent);
  });

  it('reads whatever is typed, and keeps no NUL and no half of a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (message) => {
        const intent = readIntent(message);
        const text = 'text' in intent ? intent.text : '';
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\0');
      }),
    );
  });
});
