import { createECDH } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyProvider } from '#libs/vault';

/**
 * By which push services know this hub (VAPID, RFC 8292). They follow from the master key: made with it on the first start, kept
 * wherever it is kept, the same in every process, and still the same after it has been changed.
 */
@Injectable()
export class PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;

  constructor(keys: KeyProvider) {
    const curve = createECDH('prime256v1');
    const secret = keys.derive('web-push');
    curve.setPrivateKey(secret);
    this.publicKey = curve.getPublicKey().toString('base64url');
    this.privateKey = secret.toString('base64url');
  }
}
