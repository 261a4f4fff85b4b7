import type { MigrationInterface } from 'typeorm';
import { Outbox1764000000001 } from './1764000000001-outbox.js';
import { Inbox1764000000002 } from './1764000000002-inbox.js';
import { Parking1764000000003 } from './1764000000003-parking.js';
import { Partitions1764000000004 } from './1764000000004-partitions.js';
import { OneIndex1768100000001 } from './1768100000001-one-index.js';

/** Every service lists these first: what it says and what it has heard live in its own schema. */
export const messagingMigrations: readonly (new () => MigrationInterface)[] = [
  Outbox1764000000001,
  Inbox1764000000002,
  Parking1764000000003,
  Partitions1764000000004,
  OneIndex1768100000001,
];
