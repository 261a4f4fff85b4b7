import { Injectable } from '@nestjs/common';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { readProof } from '../rules/read-proof.js';
import { SpentProof } from './spent-proof.entity.js';

/** What a page asks: a task for a script, and a sum for whoever has none. */
export interface ProofAsked {
  readonly challenge: string;
  readonly sum: readonly [number, number];
}

const lifeS = 3600;
/** 256 tries on average, a second or two on a phone. */
const effort = { algorithm: 'PBKDF2/SHA-256', cost: 1_000, keyPrefix: '00' } as const;

/** Hands out tasks and takes what was made of them, each for one form. */
@Injectable()
export class ProofOfWork {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async ask(): Promise<ProofAsked> {
    const sum = [randomInt(9), randomInt(9)] as const;
    const data = { until: this.nowS() + lifeS, first: sum[0], second: sum[1] };
    const challenge = await createChallenge({ ...effort, deriveKey, data, hmacSignatureSecret: this.secret() });
    return { challenge: Buffer.from(JSON.stringify(challenge)).toString('base64url'), sum };
  }

  /** The same form may come twice, as a button is pressed twice; another form needs a proof of its own. */
  async isProven(fields: Readonly<Record<string, string>>, form: string): Promise<boolean> {
    const proof = readProof(fields);
    if (proof === null || proof.challenge.parameters.data.until <= this.nowS()) return false;
    const { challenge, solution, isAnswered } = proof;
    const { verified, invalidSignature } = await verifySolution({
      challenge,
      solution: solution ?? { counter: 0, derivedKey: '' },
      deriveKey,
      hmacSignatureSecret: this.secret(),
    });
    const isOurs = invalidSignature === false;
    return isOurs && (verified || isAnswered) && this.spend(challenge.parameters.nonce, form);
  }

  async dropExpired(): Promise<void> {
    await this.db.getRepository(SpentProof).delete({ expiresAt: LessThanOrEqual(this.clock.now()) });
  }

  private async spend(nonce: string, form: string): Promise<boolean> {
    const expiresAt = new Date((this.nowS() + lifeS) * 1000);
    const rows = await this.db.query<{ form: string }[]>(
      `insert into spent_proof as spent (nonce, form, expires_at) values ($1, $2, $3)
       on conflict (nonce) do update set form = spent.form returning form`,
      [nonce, form, expiresAt],
    );
    return rows[0]?.form === form;
  }

  private nowS(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }

  private secret(): string {
    return this.vault.blindIndex('proof-of-work', 'signature').toString('hex');
  }
}
