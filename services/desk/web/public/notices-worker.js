// Shows what the hub tells a browser while its desk may be shut. It keeps nothing and answers nothing.
const devices = '/api/notifier/devices';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  const { title, body, path, tag, language } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, lang: language, data: { path } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(event.notification.data.path, self.location.origin).href));
});

/** In a desk that is open already, so that one desk stays one. */
async function open(address) {
  const [desk] = await self.clients.matchAll({ type: 'window' });
  if (!desk) return self.clients.openWindow(address);
  await desk.focus();
  return desk.navigate(address);
}

// The browser has changed the address by itself: who is signed in says the new one.
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(subscribeAnew()));

async function subscribeAnew() {
  const session = await fetch('/api/desk/session');
  if (!session.ok) return;
  const { csrfToken } = await session.json();
  const { publicKey } = await (await fetch(devices)).json();
  const subscription = await self.registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  await fetch(devices, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
    body: JSON.stringify(subscription),
  });
}
