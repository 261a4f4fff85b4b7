import { DomainError } from '#libs/domain';

/** A door reports on a notice that was never planned here. */
export class NoticeUnknown extends DomainError {
  readonly code = 'notice.unknown';
  readonly kind = 'not-found';
  constructor(readonly noticeId: string) {
    super(`There is no notice ${noticeId}`);
  }
}
