import { DomainError } from '#libs/domain';

/** What has been closed was drawn by the share of its day. */
export class CheckPolicyOfThePast extends DomainError {
  readonly code = 'check-policy.of-the-past';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Porsi berlaku paling cepat hari ini: aduan yang sudah selesai tidak dipilih ulang.',
    en: 'A share holds from today at the earliest: what has been closed is not drawn again.',
  };

  constructor(effectiveFrom: string) {
    super(`A share of second looks cannot begin on ${effectiveFrom}, which is past`);
  }
}
