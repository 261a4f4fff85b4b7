import { Injectable } from '@nestjs/common';
import { isGsm7 } from '#libs/domain';
import { neverLeft, Send, sendPatienceMs, type Departing, type SendOutcome } from '#libs/intake';
import { JasminEnv, type JasminSettings } from './jasmin.env.js';

/** Jasmin's `/send`. Its `Success "<id>"` means that it has stored the message; what follows comes by reports. */
@Injectable()
export class SendByJasmin extends Send {
  constructor(private readonly env: JasminEnv) {
    super();
  }

  get isOpen(): boolean {
    return this.env.settings !== null;
  }

  async send(message: Departing): Promise<SendOutcome> {
    const { settings } = this.env;
    const { phone } = message.to;
    if (!settings || phone === undefined) return { outcome: 'failed', detail: 'no telephone number' };
    try {
      const response = await fetch(settings.sendUrl, {
        method: 'POST',
        body: fieldsOf(settings, message, phone),
        signal: AbortSignal.timeout(sendPatienceMs),
        redirect: 'error',
      });
      return outcomeOf(response.status, await response.text().catch(() => ''));
    } catch (error) {
      return neverLeft(error)
        ? { outcome: 'not-now', detail: 'gateway not reached' }
        : { outcome: 'in-doubt', detail: 'gateway did not answer' };
    }
  }
}

function fieldsOf(settings: JasminSettings, { id, text }: Departing, to: string): URLSearchParams {
  const { username, password, sender, doorSecret, publicUrl } = settings;
  const report = new URL('/doors/jasmin/report', publicUrl);
  report.searchParams.set('k', doorSecret);
  report.searchParams.set('ours', id);
  const words = isGsm7(text)
    ? { coding: '0', content: text }
    : { coding: '8', 'hex-content': Buffer.from(text, 'utf16le').swap16().toString('hex') };
  return new URLSearchParams({
    ...{ username, password, from: sender, to, ...words },
    ...{ dlr: 'yes', 'dlr-level': '3', 'dlr-method': 'POST', 'dlr-url': report.href },
  });
}

function outcomeOf(status: number, body: string): SendOutcome {
  const providerId = /^Success "([^"]{1,200})"/.exec(body)?.[1];
  if (status === 200 && providerId !== undefined) return { outcome: 'sent', providerId };
  const detail = `gateway said ${status}`;
  if (status === 503 || status === 429) return { outcome: 'not-now', detail };
  return { outcome: status >= 400 && status < 500 ? 'failed' : 'in-doubt', detail };
}
