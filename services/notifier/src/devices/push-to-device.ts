import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Headers } from 'web-push';
import { NotifierEnv } from '../notifier.env.js';
import { pushMessage } from '../rules/push-message.js';
import { pushOutcome, type PushOutcome } from '../rules/push-outcome.js';
import type { StaffTurn } from '../staff/staff-ledger.js';
import { StaffWishRow } from '../staff/staff-wish.entity.js';
import { PostWebhook } from '../webhooks/post-webhook.js';
import { StaffDevice } from './device.entity.js';
import { KeepDevices } from './keep-devices.js';
import { PushKeys } from './push-keys.js';
import { Subscriptions } from './subscription.js';

/** What nobody has seen by the evening stands in the inbox all the same. */
const keptSeconds = 12 * 3600;

export interface Pushed {
  readonly outcome: PushOutcome;
  readonly detail: string | null;
  readonly retryAfterMs: number | null;
}

/** Tells one device what is due for it, sealed for that device alone: the push service in between reads nothing. */
@Injectable()
export class PushToDevice {
  constructor(
    private readonly db: DataSource,
    private readonly devices: KeepDevices,
    private readonly subscriptions: Subscriptions,
    private readonly keys: PushKeys,
    private readonly post: PostWebhook,
    private readonly env: NotifierEnv,
  ) {}

  async run(deviceId: string, { staffId, ids, notices }: StaffTurn): Promise<Pushed> {
    const device = await this.db.manager.findOneBy(StaffDevice, { id: deviceId, staffId });
    if (!device) return { outcome: 'gone', detail: 'the device is gone', retryAfterMs: null };
    const wish = await this.db.manager.findOneBy(StaffWishRow, { staffId });
    const message = pushMessage(notices, ids[0] ?? deviceId, wish?.language ?? 'id');
    const { publicKey, privateKey } = this.keys;
    // A hub whose staff have no devices to tell does without.
    const { default: webPush } = await import('web-push');
    const sealed = webPush.generateRequestDetails(this.subscriptions.unwrap(device), JSON.stringify(message), {
      ...{ TTL: keptSeconds, contentEncoding: 'aes128gcm', urgency: 'normal' },
      vapidDetails: { subject: this.subject(), publicKey, privateKey },
    });
    const answer = await this.post.run({
      url: sealed.endpoint,
      headers: asSent(sealed.headers),
      body: sealed.body,
    });
    const outcome = pushOutcome(answer);
    if (outcome === 'gone') await this.devices.forget(deviceId);
    const detail = outcome === 'sent' ? null : `push service: ${answer.trouble ?? answer.status ?? 'no answer'}`;
    return { outcome, detail, retryAfterMs: answer.retryAfterMs };
  }

  /** Whom a push service may ask when something is wrong. */
  private subject(): string {
    const { mail, publicUrl } = this.env;
    if (mail) return `mailto:${mail.address}`;
    return publicUrl.startsWith('https:') ? publicUrl : `mailto:hub@${new URL(publicUrl).hostname}`;
  }
}

const asSent = (headers: Headers): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
