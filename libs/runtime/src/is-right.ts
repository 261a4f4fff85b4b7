import { getMetadataStorage, ValidationTypes } from 'class-validator';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Holds = (value: unknown, object: object) => boolean;
type Rules = ReadonlyMap<string, Holds>;

const compiled = new WeakMap<object, Rules | null>();

/**
 * Whether an instance of a DTO certainly passes all that class-validator would check. The checks are its own; what is left
 * out is the search for them among all classes, anew for every request, and the preparation of errors that nobody makes
 * (2 % of a filing). False says only that it must be looked at thoroughly.
 */
export function isRight(object: object): boolean {
  const rules = rulesOf(object.constructor);
  if (!rules || Object.keys(object).some((name) => !rules.has(name))) return false;
  for (const [name, holds] of rules) {
    if (!holds((object as Record<string, unknown>)[name], object)) return false;
  }
  return true;
}

/** Whether it can be told of instances of this class at all. */
export const canTell = (dto: object): boolean => rulesOf(dto) !== null;

function rulesOf(dto: object): Rules | null {
  const known = compiled.get(dto);
  if (known !== undefined) return known;
  const storage = getMetadataStorage();
  const all = typeof dto === 'function' ? storage.getTargetValidationMetadatas(dto, '', false, false) : [];
  const byName = Object.entries(storage.groupByPropertyName(all));
  const rules = all.length > 0 && all.every(isPlain) ? new Map(byName.map(([name, own]) => [name, allOf(own)])) : null;
  compiled.set(dto, rules);
  return rules;
}

const { CONDITIONAL_VALIDATION: condition, CUSTOM_VALIDATION: check, NESTED_VALIDATION: nested } = ValidationTypes;

/** Rules on items, for groups, or of another kind are left to the thorough look. */
const isPlain = ({ type, each, groups, validateIf }: MaybeOfGroups): boolean =>
  [condition, check, nested].includes(type) && !each && !validateIf && !groups?.length;

// Undefined where a decorator was given options without them, whatever the declared type says.
type MaybeOfGroups = Omit<Rule, 'groups'> & { readonly groups?: readonly string[] };

function allOf(rules: readonly Rule[]): Holds {
  const conditions = rules
    .filter(({ type }) => type === condition)
    .map(({ constraints }) => constraints[0] as Condition);
  const checks = rules.flatMap((rule) =>
    rule.type === check ? checksOf(rule) : rule.type === nested ? [isNested] : [],
  );
  return (value, object) =>
    conditions.some((applies) => !applies(object, value)) || checks.every((holds) => holds(value, object));
}

type Condition = (object: object, value: unknown) => boolean;

const isNested: Holds = (value) =>
  value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value) && isRight(value));

function checksOf(rule: Rule): Holds[] {
  const { constraintCls: of, constraints, propertyName: property } = rule;
  return getMetadataStorage()
    .getTargetValidatorConstraints(of)
    .map(({ instance, async: isAsync }) => (value, object) => {
      if (isAsync) return false;
      const passed = instance.validate(value, {
        value,
        constraints,
        object,
        property,
        targetName: object.constructor.name,
      });
      return passed === true;
    });
}
