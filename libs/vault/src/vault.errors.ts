import { DomainError } from '#libs/domain';

/** The complaint was erased, or was never filed: nothing can be sealed for it any more. */
export class ComplaintKeyGone extends DomainError {
  readonly code = 'complaint.erased';
  readonly kind = 'gone';
  override readonly inWords = { id: 'Aduan ini sudah dihapus.', en: 'This complaint has been erased.' };
}
