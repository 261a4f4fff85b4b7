import type { AliasKind, DataOf, institutionChanged, InstitutionKind, Liaison } from '#libs/contracts';

export type Connection = NonNullable<DataOf<typeof institutionChanged>['connection']>;

/** Of which kind a name is. */
export interface KindOfAlias {
  readonly alias: string;
  readonly kind: AliasKind;
}

/** Days in which the same holds of something. The stretches of one thing follow each other. */
export interface Stretch {
  readonly code: string;
  readonly validFrom: string;
  /** First day on which it no longer holds; null: until further notice. */
  readonly validTo: string | null;
}

/** What holds of an institution from one day until another. */
export interface Period extends Stretch {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly parent: string | null;
  readonly aliases: readonly string[];
  /** In the order of the aliases; one that is not here has no known kind. */
  readonly aliasKinds: readonly KindOfAlias[];
  readonly timeZone: string;
  /** Set on the last period of what has ended. */
  readonly successor: string | null;
  readonly successors: readonly string[];
  readonly coordinator: string | null;
  readonly connection: Connection;
  readonly approvesAnswers: boolean;
  readonly liaison: Liaison | null;
  readonly source: string | null;
}

export const holdsOn = ({ validFrom, validTo }: Pick<Stretch, 'validFrom' | 'validTo'>, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo);

/** The institutions there are on a day. */
export function onDay<One extends Period>(periods: readonly One[], day: string): Map<string, One> {
  return new Map(periods.filter((one) => holdsOn(one, day)).map((one) => [one.code, one]));
}

/** Of each institution what holds on a day, or held last; what begins later is not there yet. */
export function knownOn<One extends Period>(periods: readonly One[], day: string): Map<string, One> {
  const known = new Map<string, One>();
  for (const one of periods) {
    const other = known.get(one.code);
    if (one.validFrom <= day && (other === undefined || other.validFrom < one.validFrom)) known.set(one.code, one);
  }
  return known;
}
