import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { isListening } from '../rules/endpoint-health.js';
import { WebhookEndpoint } from './endpoint.entity.js';

const freshMs = 10_000;

export type ListeningEndpoint = Pick<WebhookEndpoint, 'id' | 'institutionPath' | 'kinds'>;

/** Who wants to be told, read seldom: most hubs have few endpoints, and many have none. Another process learns of one within seconds. */
@Injectable()
export class EndpointsInForce {
  private read: { readonly at: number; readonly all: Promise<readonly ListeningEndpoint[]> } | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  all(): Promise<readonly ListeningEndpoint[]> {
    const at = this.clock.now().getTime();
    if (this.read && Math.abs(at - this.read.at) < freshMs) return this.read.all;
    const all = this.db.manager.find(WebhookEndpoint).then((found) => found.filter(isListening));
    this.read = { at, all };
    all.catch(() => {
      this.forget();
    });
    return all;
  }

  forget(): void {
    this.read = null;
  }
}
