import { uuidV5 } from '#libs/domain';

/** Any uuid will do, as long as it is always this one: another would tell everything anew on a replay. */
const namespace = '0c9c7f0e-4b1f-4a4e-8a53-6d2b6e1a9c44';

/** One event is told once to each endpoint: the same event and endpoint always give the same id. */
export const deliveryId = (eventId: string, endpointId: string): string =>
  uuidV5(`${eventId}/${endpointId}`, namespace);
