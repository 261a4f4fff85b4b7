import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepsEveryMessage, type TestMessage } from '#libs/testing';
import { AnOperator } from '../fixtures/an-operator.js';
import { AnSmsHub } from '../fixtures/an-sms-hub.js';
import { TidySmpp } from './tidy-smpp.js';

const statuses: Readonly<Record<number, number>> = { 0: 200, 100: 503 };
const hour = 3_600_000;

describe('a bind whose operator never surely reads an answer', () => {
  const operator = new AnOperator();
  let sms: AnSmsHub;

  beforeAll(async () => {
    const url = await operator.open();
    sms = await AnSmsHub.start({
      ...{ SMS_PROVIDER: 'smpp', SMPP_URL: url, SMPP_PASSWORD: 'sandi' },
      ...{ SMPP_ENQUIRE_SECONDS: '600', SMPP_RATE: '500', SMPP_ANSWER_SECONDS: '5' },
    });
  });
  afterAll(async () => {
    await sms.stop();
    await operator.close();
  });

  /** The status as one of HTTP, which all doors have in common. */
  const deliver = async ({ sender, text }: TestMessage): Promise<Response> => {
    const status = await operator.deliver({ source_addr: `62812${sender}`, short_message: text });
    return new Response(null, { status: statuses[status] ?? 500 });
  };

  keepsEveryMessage(() => ({
    ...{ clock: sms.clock, database: sms.database, deliver },
    textsTo: (sender) => operator.textsTo(`+62812${sender}`),
    count: (table, where) => sms.count(table, where),
  }));

  it('knows a long message again after days, whatever was tidied meanwhile', async () => {
    const text = `Jalan berlubang di Desa Sukamaju ${'sangat parah '.repeat(14)}selesai`;
    const parts = [text.slice(0, 153), text.slice(153)].map((piece, index) => ({
      ...{ source_addr: '628127000001', esm_class: 0x40 },
      short_message: { udh: Buffer.of(5, 0, 3, 9, 2, index + 1), message: Buffer.from(piece) },
    }));
    const bring = async () => {
      for (const part of parts) expect(await operator.deliver(part)).toBe(0);
    };
    await bring();
    const before = await sms.count('complaint');
    sms.clock.advance(3 * 24 * hour);
    await sms.hub.app.get(TidySmpp, { strict: false }).run();
    await bring();
    sms.clock.advance(3 * hour);
    await sms.hub.app.get(TidySmpp, { strict: false }).run();
    expect(await sms.count('complaint')).toBe(before);
  });
});
