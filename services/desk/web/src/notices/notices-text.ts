import type { SpokenLanguage } from '#libs/contracts';
import { catalogue } from '../language/catalogue.js';

export interface NoticesText {
  readonly title: string;
  readonly hint: string;
  readonly templates: string;
  readonly channel: string;
  readonly channels: Readonly<Record<'sms' | 'text', string>>;
  readonly language: string;
  readonly languages: Readonly<Record<SpokenLanguage, string>>;
  readonly builtIn: string;
  /** Nobody has worded it in that language: the one of another is sent. */
  readonly insteadIn: (language: string) => string;
  readonly own: string;
  readonly saidLately: (count: string) => string;
  readonly states: Readonly<Record<'draft' | 'approved' | 'retired', string>>;
  readonly row: (from: string, author: string, approver: string | null) => string;
  readonly approve: (name: string) => string;
  readonly ownDraft: string;
  readonly retire: (name: string) => string;
  readonly approved: string;
  readonly retired: string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly words: string;
  readonly values: (required: string, more: string) => string;
  readonly validFrom: string;
  readonly look: string;
  readonly save: string;
  readonly saved: string;
  readonly unreadable: string;
  readonly refused: string;
  readonly found: string;
  readonly faults: Readonly<Record<string, (what: string) => string>>;
  readonly preview: (canReply: boolean, longest: boolean) => string;
  readonly segments: (count: number) => string;
}

export const noticesText = catalogue<NoticesText>(
  {
    title: 'Kabar untuk pelapor',
    hint: 'Kata-kata yang dibaca pelapor, per saluran dan bahasa. Ditulis satu orang, disetujui orang lain, berlaku mulai hari yang ditentukan.',
    templates: 'Templat',
    channel: 'Saluran',
    channels: { sms: 'SMS', text: 'Obrolan dan e-mail' },
    language: 'Bahasa pelapor',
    languages: { id: 'Indonesia', en: 'Inggris', jv: 'Jawa', su: 'Sunda' },
    builtIn: 'bawaan',
    insteadIn: (language) => `belum ada, dikirim dalam bahasa ${language}`,
    own: 'diubah',
    saidLately: (count) => `${count} kabar sejenis dalam 30 hari`,
    states: { draft: 'menunggu persetujuan', approved: 'disetujui', retired: 'ditarik' },
    row: (from, author, approver) =>
      `Mulai ${from}; ditulis ${author}${approver === null ? '' : `, disetujui ${approver}`}`,
    approve: (name) => `Setujui ${name}`,
    ownDraft: 'Orang lain yang menyetujuinya.',
    retire: (name) => `Tarik ${name}`,
    approved: 'Templat disetujui.',
    retired: 'Templat ditarik.',
    change: 'Tulis baru',
    changeOf: (name) => `Tulis baru ${name}`,
    words: 'Kata-kata',
    values: (required, more) => `Wajib: ${required}.${more === '' ? '' : ` Boleh: ${more}.`}`,
    validFrom: 'Berlaku mulai',
    look: 'Lihat dahulu',
    save: 'Simpan untuk disetujui',
    saved: 'Templat menunggu persetujuan orang lain.',
    unreadable: 'Templat tidak dapat dibaca',
    refused: 'Templat tidak disimpan',
    found: 'Yang perlu diperbaiki',
    faults: {
      'unknown-value': (what) => `{${what}} tidak dikenal di sini.`,
      'missing-value': (what) => `{${what}} harus ada.`,
      'stray-brace': () => 'Ada kurung kurawal yang bukan bagian dari nilai.',
      'own-link': (what) => `Tautan ${what} tidak boleh; pakai {url}.`,
      unsigned: (what) => `SMS harus dimulai dengan “${what.trim()}”.`,
      'not-gsm7': (what) => `Tanda “${what}” membuat SMS dua kali lebih mahal.`,
      'too-long': (what) => `Terlalu panjang ${what} tanda: dengan nilai terpanjang tidak lagi satu SMS.`,
      'too-little-room': (what) => `Terlalu panjang ${what} tanda: kata-kata petugas tidak mendapat ruang.`,
    },
    preview: (canReply, longest) =>
      `${longest ? 'Nilai terpanjang' : 'Contoh'}, ${canReply ? 'dapat membalas' : 'membalas di halaman'}`,
    segments: (count) => `${count} SMS`,
  },
  {
    title: 'News for citizens',
    hint: 'The words that citizens read, per channel and language. Written by one person, approved by another, in force from a day on.',
    templates: 'Templates',
    channel: 'Channel',
    channels: { sms: 'SMS', text: 'Chats and e-mail' },
    language: 'Language of the citizen',
    languages: { id: 'Indonesian', en: 'English', jv: 'Javanese', su: 'Sundanese' },
    builtIn: 'built in',
    insteadIn: (language) => `none yet, sent in ${language}`,
    own: 'changed',
    saidLately: (count) => `${count} of its kind within 30 days`,
    states: { draft: 'waits for approval', approved: 'approved', retired: 'retired' },
    row: (from, author, approver) =>
      `From ${from}; written by ${author}${approver === null ? '' : `, approved by ${approver}`}`,
    approve: (name) => `Approve ${name}`,
    ownDraft: 'Somebody else approves it.',
    retire: (name) => `Retire ${name}`,
    approved: 'The template is approved.',
    retired: 'The template is retired.',
    change: 'Write anew',
    changeOf: (name) => `Write anew: ${name}`,
    words: 'Words',
    values: (required, more) => `Required: ${required}.${more === '' ? '' : ` Possible: ${more}.`}`,
    validFrom: 'In force from',
    look: 'Look first',
    save: 'Save for approval',
    saved: 'The template waits for the approval of another person.',
    unreadable: 'The template cannot be read',
    refused: 'The template was not saved',
    found: 'To be mended',
    faults: {
      'unknown-value': (what) => `{${what}} is not known here.`,
      'missing-value': (what) => `{${what}} has to be there.`,
      'stray-brace': () => 'A brace stands outside of a value.',
      'own-link': (what) => `The link ${what} may not be; use {url}.`,
      unsigned: (what) => `An SMS has to begin with “${what.trim()}”.`,
      'not-gsm7': (what) => `The sign “${what}” makes an SMS twice as expensive.`,
      'too-long': (what) => `Too long by ${what} signs: with the longest values it is more than one SMS.`,
      'too-little-room': (what) => `Too long by ${what} signs: an officer's words have no room.`,
    },
    preview: (canReply, longest) =>
      `${longest ? 'Longest values' : 'Example'}, ${canReply ? 'can reply' : 'replies on the page'}`,
    segments: (count) => `${count} SMS`,
  },
);
