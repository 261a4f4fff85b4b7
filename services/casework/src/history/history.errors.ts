import { DomainError } from '#libs/domain';

/** No such complaint, or not this citizen's: the two are not told apart, so nobody learns which codes exist. */
export class HistoryNotYours extends DomainError {
  readonly code = 'history.not-yours';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Ini hanya bisa diunduh oleh pelapornya. Buka dulu laporan Anda dengan kunci balasan.',
    en: 'Only who filed a complaint can take this home. Open your complaint with its reply key first.',
  };

  constructor() {
    super('The reply key does not open this complaint');
  }
}
