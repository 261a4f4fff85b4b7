import { governmentCode, officeOf, type Government } from '#libs/domain';
import { companyOfPlace } from './companies-of-places.js';
import type { Institution } from './knowledge.js';
import type { Owner } from './outcome.js';

/** What is known of the place: the region that is certain, and those it may be, by their codes. */
export interface Where {
  readonly certain: string | null;
  readonly candidates: readonly string[];
}

export const nowhere: Where = { certain: null, candidates: [] };

/** More than so many regions are no question to a citizen. */
const mostRegions = 5;

/** The province, in two digits; null where it is not certain. */
export const provinceOf = ({ certain }: Where): string | null => certain?.slice(0, 2) ?? null;

const isRegency = (region: string) => region.length >= 5;
const isProvincial = (kind: string) => kind === 'pemda-provinsi';

/**
 * Who chooses a government, or answers in which one it happened, says where: which of its offices it is, the text says. Only where
 * the text points to no office the government itself is chosen.
 */
export function readChoice(chosen: Institution | null, where: Where, top: Institution | null) {
  const region = /^pemda-(\d\d)(\d\d)?$/.exec(chosen?.code ?? '');
  if (!region) return { chosen, where };
  const certain = region[2] === undefined ? (region[1] ?? '') : `${region[1]}.${region[2]}`;
  const isMoreExact = where.certain?.startsWith(certain) ?? false;
  return {
    chosen: isOfPlaces(top) ? null : chosen,
    where: isMoreExact ? where : { certain, candidates: [certain] },
  };
}

/** Whose office of a kind it is; null where the place does not say. */
export function localOffice(
  kind: Institution,
  { certain }: Where,
  institutions: ReadonlyMap<string, Institution>,
): Owner | null {
  if (certain === null) return null;
  const company = institutions.get(companyOfPlace(kind.code, certain) ?? '');
  if (company) return { code: company.code, name: company.name, kind: company.kind };
  if (!isProvincial(kind.code) && !isRegency(certain)) return null;
  const government = institutions.get(governmentCode(isProvincial(kind.code) ? certain.slice(0, 2) : certain));
  if (!government) return null;
  const { code, name } = officeOf(kind.code, government satisfies Government);
  return { code, name, kind: 'local-government' };
}

/** Whether the place decides whose it is. */
export const isOfPlaces = (one: Institution | null | undefined): boolean => one?.kind === 'local-office-kind';

/** The few governments it may be, where the place is not certain and a citizen could say. */
export function governmentsInDoubt(
  { certain, candidates }: Where,
  institutions: ReadonlyMap<string, Institution>,
): Institution[] {
  if (certain !== null && isRegency(certain)) return [];
  const codes = [...new Set(candidates.filter(isRegency).map(governmentCode))].sort();
  const governments = codes.flatMap((code) => institutions.get(code) ?? []);
  return codes.length >= 2 && codes.length <= mostRegions && governments.length === codes.length ? governments : [];
}
