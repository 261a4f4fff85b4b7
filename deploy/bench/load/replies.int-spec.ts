import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chatText, smsText, type Reply } from '#libs/intake';
import { freePort } from '../../local/engines/free-port.js';
import { Home } from '../../local/engines/home.js';
import { keepSecrets, type Secrets } from '../../local/engines/secrets.js';
import { gatewayUsername } from '../../local/hub-environment.js';
import { startPlayground, type StartedPlayground } from '../../local/playground/start-playground.js';
import { judgeReplies } from '../figures/judge-replies.js';
import { addressOf } from './provider-messages.js';
import { Replies } from './replies.js';

const code = '26K7-4QXM-K';
const asked: Reply = { say: 'ask-place' };
const added: Reply = { say: 'added', code };
const status: Reply = { say: 'status', code, status: 'received', holder: { kind: 'triage' }, answerBy: null };

describe('what reaches the citizens of a bench', () => {
  const home = new Home(mkdtempSync(join(tmpdir(), 'salur-replies-')));
  const [bySms, byTelegram] = [addressOf(0), addressOf(9)];
  let secrets: Secrets;
  let playground: StartedPlayground;
  let replies: Replies;

  beforeEach(async () => {
    secrets = keepSecrets(home.create());
    const ports = { playground: await freePort(), playgroundMail: await freePort(), hubMail: await freePort() };
    const nobody = 'http://127.0.0.1:9';
    playground = await startPlayground(ports, secrets, { desk: nobody, sms: nobody, social: nobody });
    replies = new Replies();
    playground.watch(replies.hear);
  });
  afterEach(async () => {
    await playground.stop();
    rmSync(home.path, { recursive: true, force: true });
  });

  const sendSms = async (text: string) => {
    const query = { username: gatewayUsername, password: secrets.kannelPassword, to: bySms, text };
    const answer = await fetch(`${playground.url}/cgi-bin/sendsms?${new URLSearchParams(query).toString()}`);
    expect(answer.status).toBe(202);
  };
  const sendByTelegram = async (text: string) => {
    const answer = await fetch(`${playground.url}/bot${secrets.telegramBot}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: byTelegram, text }),
    });
    expect(answer.status).toBe(200);
  };
  const verdict = () => {
    const turns = [0, 1, 2].map((turn) => ({ turn, taken: true }));
    const brought = [bySms, byTelegram].flatMap((address) => turns.map((one) => ({ ...one, address })));
    return judgeReplies({ brought, answered: replies.answered });
  };

  it('is in order when it is sent so, whatever notices come between', async () => {
    for (const reply of [asked, added, status]) {
      await sendSms(smsText(reply, 'id'));
      await sendSms(`SALUR: Laporan ${code} diteruskan ke PT PLN (Persero). Kami kabari bila sudah dijawab.`);
      await sendByTelegram(chatText(reply, 'id'));
      await sendByTelegram(`Laporan ${code} diteruskan ke PT PLN (Persero). Kami kabari bila sudah dijawab.`);
    }
    expect(verdict()).toMatchObject({ replies: 6, unanswered: 0, answeredTwice: 0, outOfOrder: 0 });
  });

  it('is found out when two replies to one citizen change places, and when one does not come', async () => {
    for (const reply of [added, asked, status]) await sendSms(smsText(reply, 'id'));
    for (const reply of [asked, status]) await sendByTelegram(chatText(reply, 'id'));
    expect(verdict()).toMatchObject({ replies: 5, unanswered: 1, answeredTwice: 0, outOfOrder: 1 });
  });
});
