import type { FastifyReply } from 'fastify';
import type { OfferedMap } from '../map/place-map.js';
import { tileOriginOf, withTilesFrom } from '../rules/map-template.js';

/** Lets the page that this answer holds load pictures of its map, and of no other server. */
export function allowTiles(reply: FastifyReply, map: OfferedMap | null): void {
  if (map === null) return;
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  void reply.header('content-security-policy', withTilesFrom(policy, tileOriginOf(map.template)));
}
