import { addDevice, dropDevice, type Device } from '../api/devices.js';

/** Beside the application, so that it may look after all of the desk. */
const worker = '/desk/notices-worker.js';
const scope = '/desk/';
/** Which of the devices this browser is. */
const deviceKey = 'salur.device';

/** `unable`: too old, not over https, or on a phone where the desk is not installed. `refused`: its person has said no. */
export type Readiness = 'unable' | 'refused' | 'ready';

export function readiness(): Readiness {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'unable';
  return Notification.permission === 'denied' ? 'refused' : 'ready';
}

/** As which device it is known, if it is. */
export const ownDevice = (): string | null => localStorage.getItem(deviceKey);

/** Asks the person, then the browser's maker, then tells the hub; null where the person says no. */
export async function subscribe(publicKey: string): Promise<Device | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(worker, { scope });
  const { pushManager } = await navigator.serviceWorker.ready;
  // One made for another key would be refused by the browser's maker for ever.
  await (await pushManager.getSubscription())?.unsubscribe();
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  const device = await addDevice(made.toJSON());
  localStorage.setItem(deviceKey, device.id);
  return device;
}

/** Whoever sits down next here must not be told what was meant for this person. Without a device there is nothing to undo. */
export async function unsubscribe(): Promise<void> {
  const device = ownDevice();
  if (device === null) return;
  try {
    await dropDevice(device);
  } finally {
    localStorage.removeItem(deviceKey);
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
  }
}
