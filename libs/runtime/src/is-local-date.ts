import { localDate } from '#libs/contracts';
import { ValidateBy } from 'class-validator';

/** A day of the calendar without time, `2026-11-23`; the 31st of November is none. */
export const IsLocalDate = (): PropertyDecorator =>
  ValidateBy({
    name: 'isLocalDate',
    validator: {
      validate: (value) => localDate.safeParse(value).success,
      defaultMessage: () => '$property must be a date like 2026-11-23',
    },
  });
