import type { ServiceFound } from '#libs/contracts';
import type { Candidate } from './candidates-of.js';
import type { Evidence } from './gather-evidence.js';
import type { Service } from './knowledge.js';

/** Of what each of them offers the text tells, by the code of its owner; one that the catalogue no longer has is none. */
export const servicesFound = (
  candidates: readonly Candidate[],
  services: ReadonlyMap<string, Service>,
): ReadonlyMap<string, Service> =>
  new Map(
    candidates.flatMap(({ code, service = '' }) => {
      const found = services.get(service);
      return found ? [[code, found]] : [];
    }),
  );

/** Whether the text speaks of something that the catalogue holds confidential, whosever it is. */
export const isSensitive = (evidence: readonly Pick<Evidence, 'isSensitive'>[]): boolean =>
  evidence.some((one) => one.isSensitive);

/** What of the catalogue goes with the decision, so that it is explained by the rules of its day. */
export const serviceFound = ({ code, name, standardDays, class: itsClass, topics }: Service): ServiceFound => ({
  ...{ code, name, standardDays, class: itsClass, topics },
});
