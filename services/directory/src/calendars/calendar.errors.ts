import { DomainError } from '#libs/domain';

/** The holidays of that year have not been decreed yet, or nobody has entered them. */
export class CalendarNotFound extends DomainError {
  readonly code = 'calendar.not-found';
  readonly kind = 'not-found';

  constructor(readonly year: number) {
    super(`There is no calendar of ${year}`);
  }
}
