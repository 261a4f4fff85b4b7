import { maySee, type Staff } from '#libs/access';
import type { EntityManager } from 'typeorm';
import { WebhookEndpoint } from './endpoint.entity.js';
import { EndpointNotFound } from './endpoint.errors.js';

/** One that is theirs: coordinators have those of their part of the tree, administrators all. */
export async function findEndpoint(
  tx: EntityManager,
  staff: Staff,
  id: string,
  mode: 'read' | 'lock' = 'read',
): Promise<WebhookEndpoint> {
  const lock = mode === 'lock' ? { lock: { mode: 'pessimistic_write' } as const } : {};
  const found = await tx.findOne(WebhookEndpoint, { where: { id }, ...lock });
  if (!found || !maySee(staff, found.institutionPath)) throw new EndpointNotFound(id);
  return found;
}
