// Keeps the counter's page for days without a network. Nothing that is answered to a person passes through here.
const cacheName = 'loket-1';
const style = new URL(self.location.href).searchParams.get('style');
const page = ['/loket', '/loket/loket.js', '/loket/antrean.js', '/loket/loket.webmanifest', '/salur.svg', style];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(page.filter(Boolean))));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const isPage = event.request.method === 'GET' && origin === self.location.origin && page.includes(pathname);
  if (isPage) event.respondWith(networkFirst(event.request, pathname));
});

// The network first, so that a mended page is seen at once; the kept one when there is none, or none that answers.
async function networkFirst(request, pathname) {
  const cache = await caches.open(cacheName);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(4_000) });
    if (answer.ok) {
      await cache.put(pathname, answer.clone());
      return answer;
    }
    return (await cache.match(pathname)) ?? answer;
  } catch (error) {
    const kept = await cache.match(pathname);
    if (kept) return kept;
    throw error;
  }
}
