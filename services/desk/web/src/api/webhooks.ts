import { get, post, put } from './call.js';

export type OffBecause = 'person' | 'failing' | 'gone';

export interface Endpoint {
  readonly id: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly url: string;
  readonly kinds: readonly string[];
  readonly state: 'on' | 'off';
  readonly offBecause: OffBecause | null;
  readonly failingSince: string | null;
  readonly formerUntil: string | null;
  readonly version: number;
  readonly waiting: number;
  readonly failed: number;
}

export type DeliveryState = 'planned' | 'delivered' | 'failed';

/** What came back. */
interface Outcome {
  readonly status: number | null;
  readonly trouble: string | null;
}

export interface Delivery extends Outcome {
  readonly id: string;
  readonly kind: string;
  readonly code: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly plannedAt: string;
  readonly dueAt: string | null;
  readonly attemptedAt: string | null;
}

export interface Pinged extends Outcome {
  readonly ok: boolean;
  readonly text: string;
}

export interface EndpointWish {
  readonly url: string;
  readonly kinds: readonly string[];
}

/** Shown once. */
export interface WithSecret {
  readonly id: string;
  readonly secret: string;
}

interface DeliveryFilter {
  readonly state: string;
  readonly kind: string;
  readonly code: string;
}

const root = '/api/notifier/webhooks';
type Seen = Pick<Endpoint, 'id' | 'version'>;

export const listEndpoints = (signal: AbortSignal): Promise<{ items: readonly Endpoint[]; kinds: readonly string[] }> =>
  get(root, {}, signal);

export const addEndpoint = (wish: EndpointWish & { readonly institution: string }): Promise<WithSecret> =>
  post(root, wish);

export const changeEndpoint = ({ id, version }: Seen, wish: EndpointWish & { readonly on: boolean }): Promise<void> =>
  put(`${root}/${id}`, wish, version);

export const rotateSecret = ({ id, version }: Seen): Promise<WithSecret> => post(`${root}/${id}/secret`, {}, version);

export const pingEndpoint = (id: string): Promise<Pinged> => post(`${root}/${id}/ping`, {});

export const listDeliveries = (
  id: string,
  filter: DeliveryFilter & { readonly after: string | undefined },
  signal: AbortSignal,
): Promise<{ items: readonly Delivery[]; next: string | null }> =>
  get(`${root}/${id}/deliveries`, { ...filter, limit: 20 }, signal);

export const replayDelivery = (endpoint: string, id: string): Promise<void> =>
  post(`${root}/${endpoint}/deliveries/${id}/replay`, {});

export const replayFailed = (endpoint: string, since: string): Promise<{ replayed: number }> =>
  post(`${root}/${endpoint}/deliveries/replay`, { since });
