import { Transform } from 'class-transformer';

/** Without the blanks that fingers leave around what they type. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** An empty field of a filter is one that is not set. */
export const Filter = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
