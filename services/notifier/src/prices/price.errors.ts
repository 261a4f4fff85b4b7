import { DomainError } from '#libs/domain';

export class PriceBeginsTooEarly extends DomainError {
  readonly code = 'price.begins-too-early';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Harga berlaku paling cepat hari ini: yang sudah dicatat tidak dihitung ulang.',
    en: 'A price begins today at the earliest: what has been charged is not counted anew.',
  };
}
