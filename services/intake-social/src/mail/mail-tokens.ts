import { Injectable } from '@nestjs/common';
import { isUuid } from '#libs/domain';
import { sameSecret } from '#libs/intake';
import { Vault } from '#libs/vault';

const proofLength = 16;

/** A token stands for one of our messages, and nobody else can make one: its id and a proof, in letters that survive capitals. */
@Injectable()
export class MailTokens {
  constructor(private readonly vault: Vault) {}

  of(id: string): string {
    return id.replaceAll('-', '') + this.proofOf(id);
  }

  /** The id of the message; null for a token that we did not make. */
  read(token: string): string | null {
    const id = token.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return isUuid(id) && sameSecret(token.slice(32), this.proofOf(id)) ? id : null;
  }

  private proofOf(id: string): string {
    return this.vault.blindIndex('mail-token', id).toString('hex').slice(0, proofLength);
  }
}
