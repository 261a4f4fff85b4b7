import { Injectable } from '@nestjs/common';
import { neverLeft, Send, sendPatienceMs, type Departing, type SendOutcome } from '#libs/intake';
import { z } from 'zod';
import { TwilioEnv } from './twilio.env.js';

const answer = z.object({ sid: z.string().optional(), code: z.number().optional() });

/** `Messages.json`: Twilio has taken it by 201; what follows comes to the status callback, which holds our id. */
@Injectable()
export class SendByTwilio extends Send {
  constructor(private readonly env: TwilioEnv) {
    super();
  }

  get isOpen(): boolean {
    return this.env.settings !== null;
  }

  async send({ id, text, to }: Departing): Promise<SendOutcome> {
    const { settings } = this.env;
    if (!settings || to.phone === undefined) return { outcome: 'failed', detail: 'no telephone number' };
    const { apiUrl, accountSid, tokens, sender, publicUrl } = settings;
    const callback = new URL(`/doors/twilio/status?id=${id}`, publicUrl).href;
    const secret = Buffer.from(`${accountSid}:${tokens[0]}`).toString('base64');
    try {
      const response = await fetch(`${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
        method: 'POST',
        headers: { authorization: `Basic ${secret}` },
        body: new URLSearchParams({ To: to.phone, From: sender, Body: text, StatusCallback: callback }),
        signal: AbortSignal.timeout(sendPatienceMs),
        redirect: 'error',
      });
      return outcomeOf(response.status, answer.safeParse(await response.json().catch(() => null)).data);
    } catch (error) {
      return neverLeft(error)
        ? { outcome: 'not-now', detail: 'twilio not reached' }
        : { outcome: 'in-doubt', detail: 'twilio did not answer' };
    }
  }
}

function outcomeOf(status: number, read: z.output<typeof answer> | undefined): SendOutcome {
  if (status === 200 || status === 201) return { outcome: 'sent', providerId: read?.sid ?? null };
  const detail = `twilio said ${read?.code ?? status}`;
  if (status === 429) return { outcome: 'not-now', detail };
  return { outcome: status < 500 ? 'failed' : 'in-doubt', detail };
}
