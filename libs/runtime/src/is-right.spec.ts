import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type, plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, ValidateNested, validate } from 'class-validator';
import fc from 'fast-check';
import { canTell, isRight } from './is-right.js';

class Inner {
  @IsString() @Length(1, 5) name!: string;
}

class Outer {
  @IsString() @Length(1, 10) text!: string;
  @IsOptional() @IsIn(['a', 'b']) kind?: string | null;
  @IsOptional() @Matches(/^[a-z]+$/) code?: string | null;
  @IsOptional() @IsInt() @Max(5) score?: number;
  @IsOptional() @ValidateNested() @Type(() => Inner) inner?: Inner | null;
}

class WithList {
  @IsString({ each: true }) names!: string[];
}

const value = fc.oneof(
  fc.constantFrom('a', 'b', 'text', '', 'far too long a text', null, undefined, 3, 9, true, [], {}, [{ name: 'x' }]),
  fc.record({ name: fc.constantFrom('x', 'too long', 7, null) }, { requiredKeys: [] }),
);
const body = fc.record(
  { text: value, kind: value, code: value, score: value, inner: value, unknown: value },
  { requiredKeys: [] },
);

describe('isRight', () => {
  it('is never true of what class-validator refuses', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (given) => {
        const instance = plainToInstance(Outer, given);
        const faults = await validate(instance, { whitelist: true, forbidNonWhitelisted: true });
        expect({ given, right: isRight(instance) && faults.length > 0 }).toEqual({ given, right: false });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is true of what is right', () => {
    const given = { text: 'a text', kind: null, code: 'abc', score: 5, inner: { name: 'Sari' } };
    expect(isRight(plainToInstance(Outer, given))).toBe(true);
    expect(isRight(plainToInstance(Outer, { text: 'a text' }))).toBe(true);
  });

  it('leaves what it cannot tell to the thorough look', () => {
    expect(canTell(WithList)).toBe(false);
    expect(canTell(Object)).toBe(false);
    expect(isRight(plainToInstance(WithList, { names: ['Sari'] }))).toBe(false);
  });
});
