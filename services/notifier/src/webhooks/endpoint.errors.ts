import { DomainError } from '#libs/domain';
import type { AddressFault } from '../rules/webhook-address.js';

/** Or it is not theirs to see. */
export class EndpointNotFound extends DomainError {
  readonly code = 'endpoint.not-found';
  readonly kind = 'not-found';
  constructor(readonly endpointId: string) {
    super(`There is no webhook endpoint ${endpointId}`);
  }
}

export class DeliveryNotFound extends DomainError {
  readonly code = 'delivery.not-found';
  readonly kind = 'not-found';
  constructor(readonly deliveryId: string) {
    super(`There is no delivery ${deliveryId}`);
  }
}

/** Or it lies outside the part of the tree that is theirs. */
export class EndpointInstitutionUnknown extends DomainError {
  readonly code = 'endpoint.institution-unknown';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Instansi itu tidak ada di bagian direktori Anda.',
    en: 'That institution is not in your part of the directory.',
  };
}

const wordsOf: Readonly<Record<AddressFault, { readonly id: string; readonly en: string }>> = {
  unreadable: { id: 'Alamat itu tidak terbaca.', en: 'That address cannot be read.' },
  'not-https': { id: 'Alamat harus dimulai dengan https://.', en: 'The address must begin with https://.' },
  'has-credentials': {
    id: 'Alamat tidak boleh memuat nama pengguna atau kata sandi.',
    en: 'The address must not hold a user name or a password.',
  },
  'not-public': {
    id: 'Alamat itu tidak dapat dijangkau dari internet.',
    en: 'That address cannot be reached from the internet.',
  },
};

export class EndpointAddressUnfit extends DomainError {
  readonly code = 'endpoint.address-unfit';
  readonly kind = 'invalid';
  override readonly inWords;
  constructor(readonly fault: AddressFault) {
    super(`The address is ${fault}`);
    this.inWords = wordsOf[fault];
  }
}

/** It would be sent to somebody who wishes not to be told. */
export class EndpointIsOff extends DomainError {
  readonly code = 'endpoint.is-off';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Nyalakan alamat ini dahulu; yang menunggu lalu dikirim.',
    en: 'Switch the address on first; what waits is then sent.',
  };
}
