// What waits to be sent, in the browser's database: sealed with a key that never leaves the browser.
const dayMs = 24 * 3600 * 1000;

/** A day after it was sent; three for whoever left no contact and comes back for the code. */
const keptMs = ({ comesBack }) => (comesBack ? 3 : 1) * dayMs;

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function openQueue() {
  const opening = indexedDB.open('salur-loket', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('item', { keyPath: 'id' });
    opening.result.createObjectStore('key');
  };
  const db = await done(opening);
  // Whoever is sure of the disk keeps what waits even when it runs full.
  await navigator.storage?.persist?.();
  return new Queue(db, await sealingKey(db));
}

async function sealingKey(db) {
  const known = await done(db.transaction('key').objectStore('key').get('seal'));
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await done(db.transaction('key', 'readwrite').objectStore('key').put(fresh, 'seal'));
  return fresh;
}

class Queue {
  constructor(db, key) {
    this.db = db;
    this.key = key;
  }

  /** The oldest first; what was sent some days ago is gone. */
  async items() {
    const rows = await done(this.db.transaction('item').objectStore('item').getAll());
    const items = await Promise.all(rows.map((row) => this.open(row)));
    const old = items.filter((item) => item.sentAt && Date.now() - item.sentAt > keptMs(item));
    await Promise.all(old.map(({ id }) => this.remove(id)));
    return items.filter((item) => !old.includes(item)).sort((one, other) => one.writtenAt - other.writtenAt);
  }

  async put(item) {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(item));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, this.key, plain);
    await done(this.db.transaction('item', 'readwrite').objectStore('item').put({ id: item.id, nonce, sealed }));
  }

  remove(id) {
    return done(this.db.transaction('item', 'readwrite').objectStore('item').delete(id));
  }

  async open({ nonce, sealed }) {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, this.key, sealed);
    return JSON.parse(new TextDecoder().decode(plain));
  }
}
