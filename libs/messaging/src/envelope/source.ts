import type { ServiceName } from '#libs/contracts';

/** The CloudEvents source of a service: who counts the sequence of a subject. */
export const sourceOf = (service: ServiceName): string => `/salur/${service}`;
