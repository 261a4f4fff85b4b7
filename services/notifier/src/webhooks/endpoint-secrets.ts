import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { KeyProvider } from '#libs/vault';
import type { WebhookEndpoint } from './endpoint.entity.js';

const length = 32;

/** Secrets of endpoints are kept wrapped by the master key: who reads the database cannot sign. */
@Injectable()
export class EndpointSecrets {
  constructor(
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {}

  /** A new one: to be shown once, and to be kept. */
  draw(endpointId: string): { readonly bytes: Buffer; readonly wrapped: Buffer } {
    const bytes = randomBytes(length);
    return { bytes, wrapped: this.keys.wrap(placeOf(endpointId), bytes) };
  }

  /** Those that hold now, the newest first. */
  of({ id, secret, formerSecret, formerUntil }: WebhookEndpoint): Buffer[] {
    const isFormerGood = formerSecret !== null && formerUntil !== null && formerUntil > this.clock.now();
    return [secret, ...(isFormerGood ? [formerSecret] : [])].map((one) => this.keys.unwrap(placeOf(id), one));
  }
}

const placeOf = (endpointId: string): string => `webhook:${endpointId}`;
