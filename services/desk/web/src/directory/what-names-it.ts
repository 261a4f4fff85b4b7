import type { PeriodDifference } from '../api/edit-directory.js';
import type { EmergencyNumber } from '../api/policies.js';
import type { Rule } from '../api/rules.js';

/** `33.03` of the government `pemda-3303`; null of whatever else. */
function regionOf(code: string): string | null {
  const [, province, regency] = /^pemda-(\d\d)(\d\d)?$/.exec(code) ?? [];
  if (province === undefined) return null;
  return regency === undefined ? province : `${province}.${regency}`;
}

/** Rules that hold or are planned and send to an institution, name it beside another, or ask for the region that it governs; each once. */
export function rulesNaming(code: string, rules: readonly Rule[]): readonly Rule[] {
  const region = regionOf(code);
  const naming = rules
    .filter(({ standing }) => standing !== 'past')
    .filter(({ owner, others, conditions }) => {
      const isOfRegion = region !== null && conditions.places.includes(region);
      return owner === code || others.includes(code) || isOfRegion;
    });
  return [...new Map(naming.map((rule) => [rule.id, rule])).values()];
}

/** Emergency numbers of the region that an institution governs. */
export function numbersNaming(code: string, numbers: readonly EmergencyNumber[]): readonly EmergencyNumber[] {
  const region = regionOf(code);
  return region === null ? [] : numbers.filter((one) => one.region === region);
}

/** Whom a file ends, and the first day on which they are no more. */
export const endedIn = (changes: readonly PeriodDifference[]): readonly { code: string; on: string }[] =>
  changes.flatMap(({ code, fields }) => {
    const after = (name: string) => fields.find(({ field }) => field === name)?.after;
    const [heirs, on] = [after('successors'), after('validTo')];
    return Array.isArray(heirs) && heirs.length > 0 && typeof on === 'string' ? [{ code, on }] : [];
  });
