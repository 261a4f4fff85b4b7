import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, AMailHub, ours } from '../../../services/intake-social/src/fixtures/a-mail-hub.js';
import { anyMail, anyTalk } from './any-mail.js';
import { Counted } from './counted.js';
import { drawn, howToRepeat } from './drawn.js';
import { aLongLook } from './how-long.js';
import { lighten } from './lighten.js';
import { sideBySide } from './side-by-side.js';
import { SmtpLine } from './smtp-line.js';

const mails = aLongLook ?? 300;
const talks = Math.ceil(mails / 5);
const lines = 8;
const senders = 40;

describe('whatever the mail server brings', () => {
  let mail: AMailHub;
  const counted = new Counted();

  beforeAll(async () => {
    mail = await AMailHub.start();
    lighten(mail.hub);
  }, 60_000);
  afterAll(async () => {
    if (aLongLook) console.log(`${howToRepeat}\n${String(counted)}`);
    await mail?.stop();
  });

  const port = () => mail.port ?? 0;
  const idOf = (nth: number) => `<bad-${nth}@example.com>`;
  const keptOf = async () => {
    const rows = await mail.read<{ id: string; times: number }>(
      `select split_part(key, ' ', 1) as id, count(*)::int as times from inbound_message
        where key like '<bad-%' group by 1`,
    );
    return new Map(rows.map(({ id, times }) => [id, times]));
  };
  const works = async (nth: number) => {
    const line = await SmtpLine.open(port());
    const source = Buffer.from(`Message-ID: ${idOf(nth)}\r\nSubject: Lampu\r\n\r\nLampu mati di Desa Sukamaju`);
    expect([howToRepeat, await line.bring(addressOf(nth), ours, source)]).toEqual([howToRepeat, 250]);
    await line.end();
    expect((await keptOf()).get(idOf(nth))).toBe(1);
  };

  it('is stored once where it is taken, also when it is brought again, and refused in its own words otherwise', async () => {
    const taken: string[] = [];
    const faults: string[] = [];
    const each = drawn('mail', anyMail, mails).map((made, nth) => made(idOf(nth)));
    const open = await Promise.all(Array.from({ length: lines }, () => SmtpLine.open(port())));
    await sideBySide(each, lines, async (source, nth) => {
      const last = open.pop();
      const line = last?.isOpen ? last : await SmtpLine.open(port());
      const times = nth % 10 === 0 ? 2 : 1;
      for (let time = 0; time < times; time += 1) {
        const answer = await line.bring(addressOf(nth % senders), ours, source);
        counted.add('mail', String(answer));
        if (answer === 250) taken.push(idOf(nth));
        else if (answer !== 552) faults.push(`${answer}: ${JSON.stringify(source.toString('latin1')).slice(0, 500)}`);
      }
      open.push(line);
    });
    await Promise.all(open.map((line) => line.end()));
    const kept = await keptOf();
    expect([howToRepeat, faults]).toEqual([howToRepeat, []]);
    const wrong = [...new Set(taken)].filter((id) => kept.get(id) !== 1);
    expect([howToRepeat, wrong]).toEqual([howToRepeat, []]);
    expect(taken.length).toBeGreaterThan(mails / 2);
    await works(1_000_000);
  }, 600_000);

  it('is answered or hung up on where it is no mail, and the next mail is taken', async () => {
    const faults: string[] = [];
    await sideBySide(drawn('talk', anyTalk, talks), lines, async (said) => {
      const line = await SmtpLine.open(port());
      for (const one of said) {
        const answer = await line.say(one);
        counted.add('mail, no session', String(answer));
        if (answer === 'closed') break;
        // What follows DATA is a mail, until its end is said.
        if (answer === 354) counted.add('mail, no session', String(await line.say('x\r\n.')));
        if (answer < 200 || answer >= 600) faults.push(`${answer} to ${JSON.stringify(one.toString('latin1'))}`);
      }
      await line.end();
    });
    expect([howToRepeat, faults]).toEqual([howToRepeat, []]);
    await works(1_000_001);
  }, 600_000);

  it('is forgotten where the line breaks in the middle of it, and the next mail is taken', async () => {
    for (let nth = 0; nth < 20; nth += 1) {
      const line = await SmtpLine.open(port());
      for (const command of ['MAIL FROM:<a@example.com>', `RCPT TO:<${ours}>`, 'DATA']) await line.say(command);
      void line.say(`Message-ID: ${idOf(2_000_000 + nth)}\r\n\r\nLampu ma`).catch(() => undefined);
      await line.end();
    }
    await works(1_000_002);
    expect([...(await keptOf()).keys()].filter((id) => id.includes('-20000'))).toEqual([]);
  });
});
