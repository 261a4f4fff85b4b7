import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Schema = Record<string, unknown>;

/**
 * Tells the OpenAPI document what class-validator checks, so that a DTO says each thing once. What `@ApiProperty` says
 * besides (a description, an example) stays.
 */
export function describeInputs(): void {
  const storage = getMetadataStorage();
  const { validationMetadatas: all } = storage as unknown as { validationMetadatas: Map<unknown, unknown> };
  for (const target of all.keys()) {
    if (typeof target !== 'function') continue;
    const rules: Rule[] = storage.getTargetValidationMetadatas(target, '', false, false);
    for (const [name, own] of Object.entries(storage.groupByPropertyName(rules))) {
      const options: ApiPropertyOptions = describe(own);
      ApiProperty(options)(target.prototype as object, name);
    }
  }
}

function describe(rules: readonly Rule[]): Schema {
  const optional = rules.some((rule) => rule.type === 'conditionalValidation');
  const whole = schemaOf(rules.filter((rule) => !rule.each));
  const each = rules.filter((rule) => rule.each && rule.name !== undefined);
  return {
    required: !optional,
    ...whole,
    ...(each.length > 0 ? { type: 'array', items: schemaOf(each) } : {}),
  };
}

const schemaOf = (rules: readonly Rule[]): Schema =>
  Object.fromEntries(
    rules.flatMap(({ name, constraints }) => {
      const meaning = name === undefined ? undefined : said[name];
      // `IsString` and its like are stored without constraints, whatever the declared type says.
      return Object.entries(meaning?.(Array.isArray(constraints) ? constraints : []) ?? {});
    }),
  );

/** What each check means in JSON Schema; a check that is not here adds nothing. */
const said: Readonly<Record<string, (constraints: readonly unknown[]) => Schema>> = {
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isObject: () => ({ type: 'object' }),
  isLength: ([min, max]) => ({ type: 'string', minLength: min, ...(max === undefined ? {} : { maxLength: max }) }),
  minLength: ([min]) => ({ type: 'string', minLength: min }),
  maxLength: ([max]) => ({ type: 'string', maxLength: max }),
  isNotEmpty: () => ({}),
  min: ([min]) => ({ minimum: min }),
  max: ([max]) => ({ maximum: max }),
  isIn: ([values]) => ({ enum: values }),
  isEnum: ([, values]) => ({ enum: values }),
  matches: ([pattern]) =>
    pattern instanceof RegExp ? { type: 'string', pattern: pattern.source } : { type: 'string' },
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isUrl: () => ({ type: 'string', format: 'uri' }),
  isDateString: () => ({ type: 'string', format: 'date' }),
  isIso8601: () => ({ type: 'string', format: 'date' }),
  isPhoneNumber: () => ({ type: 'string' }),
  arrayMaxSize: ([max]) => ({ maxItems: max }),
  arrayMinSize: ([min]) => ({ minItems: min }),
};
