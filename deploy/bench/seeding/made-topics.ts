import { officeParts } from '#libs/domain';
import { seededServices } from '../../../services/directory/src/seed/seeded-services.js';

/** The first topic of each service, by who answers for it: who has many services of a topic has more complaints on it. */
const byOwner = new Map(
  [...Map.groupBy(seededServices, ({ owner }) => owner)].map(([owner, services]) => [
    owner,
    services.flatMap(({ topics }) => topics.slice(0, 1)),
  ]),
);

/** Topics that complaints to an institution are about: of its own services, of its kind of office, or of who stands above it. */
export function madeTopics({ code, path }: { readonly code: string; readonly path: string }): readonly string[] {
  const kind = officeParts(code)?.kind;
  const near = [code, ...(kind === undefined ? [] : [kind]), ...path.split('/').toReversed()];
  return near.map((one) => byOwner.get(one) ?? []).find((topics) => topics.length > 0) ?? [];
}
