import { Injectable } from '@nestjs/common';
import { KeyProvider } from '#libs/vault';

/** Where a browser is reached, and how what it is told is sealed for it (RFC 8030, RFC 8291). */
export interface Subscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** Subscriptions are kept wrapped by the master key. */
@Injectable()
export class Subscriptions {
  constructor(private readonly keys: KeyProvider) {}

  wrap(deviceId: string, { endpoint, keys }: Subscription): Buffer {
    return this.keys.wrap(placeOf(deviceId), Buffer.from(JSON.stringify({ endpoint, keys })));
  }

  unwrap({ id, subscription }: { readonly id: string; readonly subscription: Buffer }): Subscription {
    return JSON.parse(this.keys.unwrap(placeOf(id), subscription).toString()) as Subscription;
  }
}

const placeOf = (deviceId: string): string => `device:${deviceId}`;
