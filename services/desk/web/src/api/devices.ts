import { get, post, remove } from './call.js';

/** A browser on which one is told. */
export interface Device {
  readonly id: string;
  readonly addedAt: string;
}

const devices = '/api/notifier/devices';

/** One's own, the youngest first, and the key by which a browser knows the hub. */
export const listDevices = (signal?: AbortSignal): Promise<{ publicKey: string; items: readonly Device[] }> =>
  get(devices, {}, signal);
export const addDevice = (subscription: PushSubscriptionJSON): Promise<Device> => post(devices, subscription);
export const dropDevice = (id: string): Promise<void> => remove(`${devices}/${encodeURIComponent(id)}`);
