import { DomainError } from '#libs/domain';

/** Devices are reached through push services of the public internet. */
export class DeviceAddressRefused extends DomainError {
  readonly code = 'device.address-refused';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Peramban ini memberi alamat yang tidak dapat dijangkau dari internet.',
    en: 'This browser gave an address that cannot be reached from the internet.',
  };

  constructor() {
    super('The address of the device is not one of the public internet');
  }
}

export class DeviceNotFound extends DomainError {
  readonly code = 'device.not-found';
  readonly kind = 'not-found';

  constructor(id: string) {
    super(`There is no device ${id}`);
  }
}
