import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { Clock, VersionStale } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { placeOf } from '../institutions/place-of.js';
import { NotifierEnv } from '../notifier.env.js';
import { switched } from '../rules/endpoint-health.js';
import { writeSecret } from './sign-webhook.js';
import { faultOfAddress } from '../rules/webhook-address.js';
import { WebhookEndpoint } from './endpoint.entity.js';
import { EndpointAddressUnfit, EndpointInstitutionUnknown } from './endpoint.errors.js';
import { EndpointSecrets } from './endpoint-secrets.js';
import { EndpointsInForce } from './endpoints-in-force.js';
import { findEndpoint } from './find-endpoint.js';

const bothHoldMs = 24 * 3_600_000;

interface Wish {
  readonly url: string;
  readonly kinds: readonly string[];
}
interface Seen {
  readonly id: string;
  readonly version: number;
}
/** A secret is shown to whoever draws it, and never again. */
export interface WithSecret {
  readonly id: string;
  readonly secret: string;
}

@Injectable()
export class WriteEndpoint {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly env: NotifierEnv,
    private readonly secrets: EndpointSecrets,
    private readonly inForce: EndpointsInForce,
  ) {}

  async add(staff: Staff, { institution: code, ...wish }: Wish & { institution: string }): Promise<WithSecret> {
    this.checkAddress(wish.url);
    const place = await this.db.transaction((tx) => placeOf(tx, code));
    if (!place || !maySee(staff, place.path)) throw new EndpointInstitutionUnknown(`No institution ${code}`);
    const id = uuidV7();
    const { bytes, wrapped: secret } = this.secrets.draw(id);
    await this.db.manager.insert(WebhookEndpoint, {
      ...{ id, institutionCode: code, institutionName: place.name, institutionPath: place.path },
      ...{ url: wish.url, kinds: [...new Set(wish.kinds)], secret, ...switched(true) },
      ...{ changedBy: staff.id, changedAt: this.clock.now(), version: 1 },
    });
    this.inForce.forget();
    return { id, secret: writeSecret(bytes) };
  }

  /** Switched on, it gets what waits for it; who switches it off wishes to hear nothing in the meantime. */
  async change(staff: Staff, seen: Seen, { url, kinds, on }: Wish & { on: boolean }): Promise<void> {
    this.checkAddress(url);
    await this.write(staff, seen, (found) => {
      const health = on === (found.state === 'on') ? {} : switched(on);
      return { url, kinds: [...new Set(kinds)], ...health };
    });
  }

  /** For a day both sign, so that the receiver can change when it likes. */
  async rotate(staff: Staff, seen: Seen): Promise<WithSecret> {
    const { bytes, wrapped: secret } = this.secrets.draw(seen.id);
    const formerUntil = new Date(this.clock.now().getTime() + bothHoldMs);
    await this.write(staff, seen, (found) => ({ secret, formerSecret: found.secret, formerUntil }));
    return { id: seen.id, secret: writeSecret(bytes) };
  }

  private checkAddress(url: string): void {
    const fault = faultOfAddress(url, this.env.webhookLoopback);
    if (fault) throw new EndpointAddressUnfit(fault);
  }

  private async write(
    staff: Staff,
    { id, version }: Seen,
    change: (found: WebhookEndpoint) => Partial<WebhookEndpoint>,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const found = await findEndpoint(tx, staff, id, 'lock');
      if (found.version !== version) throw new VersionStale(`The endpoint is at version ${found.version}`);
      const by = { changedBy: staff.id, changedAt: this.clock.now(), version: version + 1 };
      await tx.update(WebhookEndpoint, { id }, { ...change(found), ...by });
    });
    this.inForce.forget();
  }
}
