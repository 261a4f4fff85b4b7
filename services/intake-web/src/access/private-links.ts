import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TrackedComplaint } from '#libs/intake';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { IntakeWebEnv } from '../intake-web.env.js';

const livesMs = 30 * 86_400_000;
const macBytes = 18;

type Own = Pick<TrackedComplaint, 'id' | 'code' | 'replyKeyHash'>;

/**
 * A link that opens a complaint for whoever has it, for some weeks: signed, so that nothing of it is stored. An erasure ends
 * it, because it is signed over the digest of the reply key, which goes then.
 */
@Injectable()
export class PrivateLinks {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: IntakeWebEnv,
  ) {}

  /** Null where no reply key was given out. */
  of(complaint: Own): { readonly address: string; readonly expiresAt: Date } | null {
    if (complaint.replyKeyHash === null) return null;
    // The same link for a whole day: who looks twice sees the same.
    const expiresAt = new Date(Math.ceil(this.clock.now().getTime() / 86_400_000) * 86_400_000 + livesMs);
    const minute = Math.floor(expiresAt.getTime() / 60_000);
    const token = `${minute.toString(36)}.${this.sign(complaint.id, complaint.replyKeyHash, minute).toString('base64url')}`;
    return { address: new URL(`/lacak/${complaint.code}/tautan/${token}`, this.env.publicUrl).href, expiresAt };
  }

  opens({ id, replyKeyHash }: Own, token: string): boolean {
    const [stamp = '', mac = ''] = token.split('.');
    const minute = /^[0-9a-z]{1,8}$/.test(stamp) ? parseInt(stamp, 36) : 0;
    if (replyKeyHash === null || minute * 60_000 <= this.clock.now().getTime()) return false;
    const [expected, given] = [this.sign(id, replyKeyHash, minute), Buffer.from(mac, 'base64url')];
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  private sign(id: string, replyKeyHash: Buffer, minute: number): Buffer {
    const content = `${id}:${minute}:${replyKeyHash.toString('base64url')}`;
    return this.vault.blindIndex('private-link', content).subarray(0, macBytes);
  }
}
