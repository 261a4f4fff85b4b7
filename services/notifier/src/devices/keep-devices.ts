import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { NotifierEnv } from '../notifier.env.js';
import { faultOfAddress } from '../rules/webhook-address.js';
import { StaffDevice } from './device.entity.js';
import { DeviceAddressRefused } from './device.errors.js';
import { Subscriptions, type Subscription } from './subscription.js';

export interface ShownDevice {
  readonly id: string;
  readonly addedAt: string;
}

/** Somebody who never signs out collects browsers: the oldest make room. */
const mostDevices = 10;

/** On which devices somebody wants to be told. */
@Injectable()
export class KeepDevices {
  constructor(
    private readonly db: DataSource,
    private readonly subscriptions: Subscriptions,
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  async of(staffId: string): Promise<ShownDevice[]> {
    const found = await this.db.manager.find(StaffDevice, {
      where: { staffId },
      order: { addedAt: 'desc', id: 'desc' },
    });
    return found.map(({ id, addedAt }) => ({ id, addedAt: addedAt.toISOString() }));
  }

  /** A browser that was somebody else's is theirs no more; said again by the same person it changes nothing. */
  async add(staffId: string, subscription: Subscription): Promise<ShownDevice> {
    if (faultOfAddress(subscription.endpoint, this.env.webhookLoopback)) throw new DeviceAddressRefused();
    const addressHash = createHash('sha256').update(subscription.endpoint).digest();
    return this.db.transaction(async (tx) => {
      // Two that add one browser at once: the second waits here and finds it.
      await tx.query('select pg_advisory_xact_lock($1)', [addressHash.readBigInt64BE(0).toString()]);
      const known = await tx.findOneBy(StaffDevice, { addressHash });
      if (known && known.staffId !== staffId) await endOn(tx, [known.id], this.clock.now());
      const id = known?.staffId === staffId ? known.id : uuidV7();
      const addedAt = known?.staffId === staffId ? known.addedAt : this.clock.now();
      const wrapped = this.subscriptions.wrap(id, subscription);
      await tx.upsert(StaffDevice, { id, staffId, addressHash, subscription: wrapped, addedAt }, ['id']);
      const [rows] = await tx.query<[{ id: string }[], number]>(
        `delete from staff_device where staff_id = $1 and id not in
           (select id from staff_device where staff_id = $1 order by added_at desc, id desc limit $2) returning id`,
        [staffId, mostDevices],
      );
      await endOn(
        tx,
        rows.map((one) => one.id),
        this.clock.now(),
      );
      return { id, addedAt: addedAt.toISOString() };
    });
  }

  /** Nothing more is sent there. Of a device that is not theirs nothing is known. */
  async drop(staffId: string, id: string): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      if (!(await tx.existsBy(StaffDevice, { id, staffId }))) return false;
      await endOn(tx, [id], this.clock.now());
      return true;
    });
  }

  /** The push service says that it is not there any more. */
  async forget(id: string): Promise<void> {
    await this.db.transaction((tx) => endOn(tx, [id], this.clock.now()));
  }
}

async function endOn(tx: EntityManager, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.query('delete from staff_device where id = any($1)', [ids]);
  await tx.query(
    `update staff_notice set state = 'failed', detail = 'the device is gone', due_at = null, ended_at = $2
      where device_id = any($1) and state = 'planned'`,
    [ids, now],
  );
}
