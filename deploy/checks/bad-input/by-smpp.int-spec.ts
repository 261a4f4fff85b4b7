import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import type { PDU, Session } from 'smpp';
import { AnOperator } from '../../../services/intake-sms/src/fixtures/an-operator.js';
import { AnSmsHub } from '../../../services/intake-sms/src/fixtures/an-sms-hub.js';
import { aMessageFrom, anyResponse, anyUnit, brokenLength, unit, type Unit } from './any-pdu.js';
import { Counted } from './counted.js';
import { drawn, howToRepeat } from './drawn.js';
import { aLongLook } from './how-long.js';
import { lighten } from './lighten.js';
import { sideBySide } from './side-by-side.js';

const units = aLongLook ?? 600;
const messages = aLongLook ?? 300;
/** Each costs a bind, and whoever loses one after another waits ever longer for the next. */
const breaks = aLongLook === null ? 2 : 4;
const atOnce = 40;
const phoneOf = (nth: number) => `6281270${String(1_000_000 + nth)}`;

describe('whatever the operator brings by SMPP', () => {
  const operator = new AnOperator();
  const counted = new Counted();
  let sms: AnSmsHub;
  let sequence = 1_000;

  beforeAll(async () => {
    const url = await operator.open();
    sms = await AnSmsHub.start({
      ...{ SMS_PROVIDER: 'smpp', SMPP_URL: url, SMPP_PASSWORD: 'sandi', SMPP_ENQUIRE_SECONDS: '600' },
    });
    lighten(sms.hub);
  }, 60_000);
  afterAll(async () => {
    if (aLongLook) console.log(`${howToRepeat}\n${String(counted)}`);
    await sms?.stop();
    await operator.close();
  });

  /** The answer to one unit, or that the line was closed instead. */
  const ask = (session: Session, sent: Unit): Promise<PDU | 'closed'> => {
    const mine = (sequence += 1);
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => {
        reject(
          new Error(`No answer to ${JSON.stringify({ ...sent, body: sent.body.toString('hex') })}; ${howToRepeat}`),
        );
      }, 20_000);
      const done = (answer: PDU | 'closed') => {
        clearTimeout(patience);
        session.off('pdu', hear).off('close', close);
        resolve(answer);
      };
      const hear = (pdu: PDU) => {
        if (pdu.sequence_number === mine) done(pdu);
      };
      const close = () => {
        done('closed');
      };
      session.on('pdu', hear).on('close', close);
      session.socket.write(unit(sent, mine));
    });
  };
  const heard = (answer: PDU | 'closed') =>
    answer === 'closed' ? 'closed' : `${answer.command} ${answer.command_status}`;
  const works = async (phone: string) => {
    const fields = { source_addr: phone, short_message: 'Lampu mati di Desa Sukamaju' };
    expect([howToRepeat, await operator.deliver(fields)]).toEqual([howToRepeat, 0]);
  };
  const kept = async () => ({
    whole: await sms.count('inbound_message', `account like 'smpp:%'`),
    parts: await sms.count('smpp_part'),
  });

  it('is answered, unit by unit, over one bind that stands', async () => {
    const session = await operator.bound();
    session.setMaxListeners(1_000);
    await sideBySide(drawn('unit', anyUnit, units), atOnce, async (sent) => {
      counted.add('SMPP, any unit', heard(await ask(session, sent)));
    });
    for (const sent of drawn('response', anyResponse, Math.ceil(units / 10))) session.socket.write(unit(sent, 1));
    await works('628127000001');
    expect(await operator.bound()).toBe(session);
  }, 600_000);

  it('is stored once where it is taken, also when it is brought again', async () => {
    const session = await operator.bound();
    session.setMaxListeners(1_000);
    const before = await kept();
    const taken = new Set<number>();
    const all = Array.from({ length: messages }, (_, nth) =>
      drawn(`message ${nth}`, aMessageFrom(phoneOf(nth)), 1),
    ).flat();
    await sideBySide(all, atOnce, async (sent, nth) => {
      for (let time = 0; time < 2; time += 1) {
        const answer = await ask(session, sent);
        counted.add('SMPP, messages', heard(answer));
        if (answer !== 'closed' && answer.command_status === 0) taken.add(nth);
      }
    });
    const after = await kept();
    expect(taken.size).toBe(messages);
    expect([howToRepeat, after.whole - before.whole + after.parts - before.parts]).toEqual([howToRepeat, messages]);
    expect(after.parts).toBeGreaterThan(before.parts);
  }, 600_000);

  it('ends the bind where nobody can know what comes next, and is heard by the next bind', async () => {
    for (const [nth, length] of drawn('length', brokenLength, breaks).entries()) {
      const session = await operator.bound();
      session.socket.write(unit({ command: 5, status: 0, body: Buffer.alloc(0) }, 1, length));
      await eventually(() => operator.sessions.length === 1 && operator.sessions[0] !== session, 'another bind');
      await works(`62812800000${nth}`);
    }
  }, 600_000);
});
