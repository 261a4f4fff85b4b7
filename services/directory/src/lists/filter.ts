import { Transform } from 'class-transformer';

/** An empty field of a filter is one that is not set. */
export const Filter = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
