import { setTimeout as pause } from 'node:timers/promises';
import { addressOf, doorOf, providerMessage, type ProviderMessage } from '../../bench/load/provider-messages.js';
import { storyOf } from '../../bench/load/texts.js';
import type { Secrets } from '../../local/engines/secrets.js';
import type { Filing, History } from './history.js';
import { otherwise, until } from './until.js';

interface Doors {
  readonly web: string;
  readonly sms: string;
  readonly social: string;
}

/** Who writes at all doors all the while, with the same words for the same seed. What is not acknowledged is sent again. */
export class Citizens {
  private readonly underWay = new Set<Promise<void>>();
  private isOver = false;
  private written = 0;

  constructor(
    private readonly doors: Doors,
    private readonly parts: { readonly secrets: Secrets; readonly random: () => number; readonly history: History },
  ) {}

  async writeFor(ms: number, perSecond: number): Promise<void> {
    const end = performance.now() + ms;
    for (let n = 0; performance.now() < end; n += 1) {
      this.follow(n % 5 < 2 ? this.file(n) : this.write(n));
      await pause(1000 / perSecond);
    }
  }

  /** Whether all of them were acknowledged within that time; whoever was not gives up. */
  async allHeard(ms: number): Promise<boolean> {
    const impatience = pause(ms, undefined, { ref: false }).then(() => (this.isOver = true));
    await Promise.race([Promise.all(this.underWay), impatience]);
    return this.parts.history.unacknowledged === 0;
  }

  private follow(work: Promise<void>): void {
    this.underWay.add(work);
    void work.finally(() => this.underWay.delete(work));
  }

  /** Some repeat what was acknowledged; some say more; some take it back. */
  private async file(n: number): Promise<void> {
    const { random, history } = this.parts;
    const key = `chaos-${n}`;
    const filing: Filing = { key, codes: [], acts: [] };
    history.filings.push(filing);
    const [repeats, adds, withdraws] = [random() < 0.2, random() < 0.3, random() < 0.1];
    const body = { text: storyOf(n).text };
    const filed = await this.post('/api/complaints', body, { 'idempotency-key': key });
    if (!filed) return;
    filing.codes.push(filed.code);
    if (repeats) {
      history.repeated.filingRepeated += 1;
      const again = await this.post('/api/complaints', body, { 'idempotency-key': key });
      if (again) filing.codes.push(again.code);
    }
    const act = async (path: string, said: object, done: Filing['acts'][number]) => {
      const headers = { 'idempotency-key': `${key}-${done}`, 'reply-key': filed.replyKey };
      if (await this.post(`/api/complaints/${filed.code}/${path}`, said, headers)) filing.acts.push(done);
    };
    if (adds) await act('additions', { text: 'Sampai sekarang belum ada petugas yang datang.' }, 'added-to');
    if (withdraws) await act('withdrawal', {}, 'withdrawn');
  }

  /** A complaint by SMS, WhatsApp or Telegram, and then what its sender adds to it; some messages are brought twice. */
  private async write(citizen: number): Promise<void> {
    for (const [turn, text] of [storyOf(citizen).text, 'Di depan balai desa'].entries()) {
      const { key, ...request } = providerMessage({ citizen, turn, text, n: this.written++ }, this.parts.secrets);
      const message = { key, address: addressOf(citizen), turn, acknowledged: false };
      this.parts.history.messages.push(message);
      const isTwice = this.parts.random() < 0.15;
      const url = `${doorOf(citizen) === 'sms' ? this.doors.sms : this.doors.social}${request.path}`;
      const bring = () => this.bring(url, request);
      if (isTwice) this.parts.history.repeated.messageRepeated += 1;
      const brought = await Promise.all(isTwice ? [bring(), bring()] : [bring()]);
      message.acknowledged = brought.some(Boolean);
      if (!message.acknowledged) return;
    }
  }

  private bring(url: string, { method, headers, body }: Omit<ProviderMessage, 'key' | 'path'>) {
    return until(this.isGivenUp, async () => {
      const answer = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(20_000) });
      await answer.body?.cancel();
      return answer.ok ? {} : otherwise(answer.status);
    });
  }

  private post(path: string, body: object, headers: Readonly<Record<string, string>>): Promise<Filed | null> {
    return until(this.isGivenUp, async () => {
      const answer = await fetch(`${this.doors.web}${path}`, {
        ...{ method: 'POST', body: JSON.stringify(body), signal: AbortSignal.timeout(20_000) },
        headers: { 'content-type': 'application/json', ...headers },
      });
      const text = await answer.text();
      if (!answer.ok) return otherwise(answer.status);
      return text === '' ? { code: '', replyKey: '' } : (JSON.parse(text) as Filed);
    });
  }

  private readonly isGivenUp = () => this.isOver;
}

interface Filed {
  readonly code: string;
  readonly replyKey: string;
}
