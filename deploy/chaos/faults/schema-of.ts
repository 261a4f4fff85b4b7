import type { ServiceName } from '#libs/contracts';

/** Every service that takes part in the conversation has one schema, of its own name. */
export const schemaOf = (service: ServiceName): string => service.replaceAll('-', '_');
