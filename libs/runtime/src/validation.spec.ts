import { describe, expect, it } from '@jest/globals';
import { IsIn, IsOptional } from 'class-validator';
import { Filter } from './as-typed.js';
import { InputRefused } from './input-refused.js';
import { InputPipe } from './validation.js';

class AListDto {
  @Filter()
  @IsOptional()
  @IsIn(['open', 'closed'])
  view = 'open';

  @Filter()
  @IsOptional()
  @IsIn(['complaint'])
  class?: string;
}

const read = (query: object) => new InputPipe().transform(query, { type: 'query', metatype: AListDto });

describe('what came in by a query', () => {
  it.each([
    { query: {}, view: 'open' },
    { query: { view: '' }, view: 'open' },
    { query: { view: 'closed' }, view: 'closed' },
  ])('keeps a field’s default where nothing is said: $query', async ({ query, view }) => {
    expect(await read(query)).toMatchObject({ view });
  });

  it('has no field that was left empty and has no default', async () => {
    expect(await read({ class: '' })).toEqual({ view: 'open' });
  });

  it('is refused where a field or a value is unknown', async () => {
    await expect(read({ view: 'all' })).rejects.toThrow(InputRefused);
    await expect(read({ more: '1' })).rejects.toThrow(InputRefused);
  });
});
