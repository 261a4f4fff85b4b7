import { aPng } from '#libs/testing';
import { ACitizen, hiddenField, marked } from '../../services/intake-web/src/fixtures/a-citizen.js';
import type { PhoneDoor } from '../local/playground/phone.js';
import { Phone } from './a-citizen.js';

/** Where a hub is, in one process or in many. */
export interface HubToErase {
  readonly phoneUrl: string;
  url(service: string, path: string): string;
}

export interface FiledToErase {
  readonly code: string;
  readonly add: (text: string) => Promise<void>;
  /** What the hub has written to the phone of whoever filed it. */
  readonly received?: () => Promise<string>;
}

export interface ComplaintToErase {
  readonly how: string;
  /** Stands in whatever is written; one that the search index does not cut shorter. */
  readonly word: string;
  /** The word, addresses, numbers and pictures: nowhere else in the hub, and in small letters. */
  readonly words: readonly string[];
  /** Besides the topics and the vault: where something of it lies sealed until it is erased. */
  readonly places: readonly string[];
  readonly file: (hub: HubToErase) => Promise<FiledToErase>;
}

const writtenWith = (word: string, nik: string) =>
  `Listrik padam di ${word}, PLN belum datang juga. NIK saya ${nik}, surel ${word}@warga.example`;

/** How every picture of this kind begins, so far as it can be read as text. */
const beginsAsPng = 'png\r\n\u001a\n';

/** One by each kind of door, with all that can be sent there. */
export const complaintsToErase: readonly ComplaintToErase[] = [
  {
    how: 'by the form, with a document',
    word: 'labangmerah',
    words: ['labangmerah', '81298765432', '3171010101900001', 'isi berkas lipan'],
    places: ['intake_web.attachment'],
    file: async (hub) => {
      const [url, word] = [hub.url('intake-web', ''), 'labangmerah'];
      const citizen = new ACitizen(url);
      const form = {
        kiriman: hiddenField((await citizen.get('/lapor')).text, 'kiriman'),
        ...{ jenis: 'complaint', isi: writtenWith(word, '3171010101900001'), judul: `Padam di ${word}` },
        ...{ lokasi: `Jalan ${word}`, nama: `Sari ${word}`, telepon: '081298765432', surel: `${word}@warga.example` },
      };
      const document = new Blob(['%PDF-1.7\n% isi berkas lipan\n1 0 obj\n<<>>\nendobj\n'], { type: 'application/pdf' });
      const { location } = await citizen.postForm('/lapor', form, [document]);
      const receipt = (await citizen.get(location ?? '')).text;
      const [code, replyKey] = [marked(receipt, 'code'), marked(receipt, 'reply-key')];
      const headers = { 'content-type': 'application/json', 'reply-key': replyKey };
      return {
        code,
        add: async (text) => {
          const body = JSON.stringify({ text });
          await fetch(`${url}/api/complaints/${code}/additions`, { method: 'POST', headers, body });
        },
      };
    },
  },
  byPhone({ how: 'by SMS', word: 'labangbiru', door: 'sms', address: '+6281298760002', nik: '3171010101900002' }),
  byPhone({
    ...{ how: 'by Telegram, with a photo', word: 'labanghijau', door: 'telegram', address: '7312900003' },
    ...{ nik: '3171010101900003', photo: aPng() },
  }),
  byPhone({
    ...{ how: 'by WhatsApp, with a photo', word: 'labangkuning', door: 'whatsapp', address: 'ID.7312900004' },
    ...{ nik: '3171010101900004', photo: aPng() },
  }),
  byPhone({
    ...{ how: 'by Messenger, with a photo', word: 'labangungu', door: 'messenger', address: '7312900005' },
    ...{ nik: '3171010101900005', photo: aPng() },
  }),
  byPhone({
    ...{ how: 'by Instagram', word: 'labangputih', door: 'instagram', address: '7312900006' },
    nik: '3171010101900006',
  }),
  byPhone({ how: 'by X', word: 'labanghitam', door: 'x', address: '7312900007', nik: '3171010101900007' }),
  byPhone({
    ...{ how: 'by mail, with a photo', word: 'labangjingga', door: 'email', address: 'labangjingga@warga.example' },
    ...{ nik: '3171010101900008', photo: aPng() },
  }),
];

interface ByPhone {
  readonly how: string;
  readonly word: string;
  readonly door: PhoneDoor;
  readonly address: string;
  readonly nik: string;
  readonly photo?: Buffer;
}

function byPhone({ how, word, door, address, nik, photo }: ByPhone): ComplaintToErase {
  const service = door === 'sms' ? 'intake_sms' : 'intake_social';
  const tables = ['inbound_message', 'outgoing_message', ...(photo ? ['attachment'] : [])];
  return {
    ...{ how, word },
    words: [word, address.toLowerCase().replace('+62', ''), nik, ...(photo ? [beginsAsPng] : [])],
    places: tables.map((table) => `${service}.${table}`),
    file: (hub) => filedByPhone(new Phone(hub, door, address), writtenWith(word, nik), photo),
  };
}

async function filedByPhone(phone: Phone, text: string, photo?: Buffer): Promise<FiledToErase> {
  await phone.write(text, photo);
  const code = await phone.readCode();
  return { code, add: (more) => phone.write(`TAMBAH ${more}`), received: () => phone.received() };
}
