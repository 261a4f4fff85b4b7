import type { ServiceChanged } from '#libs/contracts';

/** What holds of an entry of the catalogue from one day until another: who answers for it, and all that is said of it. */
export type ServicePeriod = Readonly<Omit<ServiceChanged['data'], 'version'>>;

/** Of one service, in order: what holds on a day, or held last; before its beginning what will hold first. */
export const heldOn = <One extends ServicePeriod>(own: readonly One[], day: string): One | undefined =>
  own.findLast(({ validFrom }) => validFrom <= day) ?? own[0];
