import { Injectable } from '@nestjs/common';
import { isGsm7 } from '#libs/domain';
import { neverLeft, Send, sendPatienceMs, type Departing, type SendOutcome } from '#libs/intake';
import { KannelEnv } from '../intake-sms.env.js';

/** Kannel's `sendsms`. Its 202 means that it has stored the message; what follows comes by delivery reports. */
@Injectable()
export class SendByKannel extends Send {
  constructor(private readonly env: KannelEnv) {
    super();
  }

  async send(message: Departing): Promise<SendOutcome> {
    if (message.to.phone === undefined) return { outcome: 'failed', detail: 'no telephone number' };
    try {
      const response = await fetch(this.address(message, message.to.phone), {
        signal: AbortSignal.timeout(sendPatienceMs),
        redirect: 'error',
      });
      await response.body?.cancel();
      return outcomeOf(response.status);
    } catch (error) {
      return neverLeft(error)
        ? { outcome: 'not-now', detail: 'gateway not reached' }
        : { outcome: 'in-doubt', detail: 'gateway did not answer' };
    }
  }

  private address({ id, text }: Departing, phone: string): URL {
    const { username, password, sender, sendUrl } = this.env;
    const url = new URL(sendUrl);
    const coding = isGsm7(text) ? '0' : '2';
    const parameters = { username, password, from: sender, to: phone, text, charset: 'UTF-8', coding };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    url.searchParams.set('dlr-mask', '31');
    url.searchParams.set('dlr-url', this.reportAddress(id));
    return url;
  }

  /** Kannel fills in `%d`, so it must stand there as it is. */
  private reportAddress(id: string): string {
    const url = new URL('/doors/kannel/report', this.env.publicUrl);
    url.searchParams.set('k', this.env.doorSecret);
    url.searchParams.set('id', id);
    return `${url.href}&d=%d`;
  }
}

function outcomeOf(status: number): SendOutcome {
  if (status === 202 || status === 200) return { outcome: 'sent', providerId: null };
  if (status === 503 || status === 429) return { outcome: 'not-now', detail: `gateway said ${status}` };
  if (status < 500) return { outcome: 'failed', detail: `gateway said ${status}` };
  return { outcome: 'in-doubt', detail: `gateway said ${status}` };
}
