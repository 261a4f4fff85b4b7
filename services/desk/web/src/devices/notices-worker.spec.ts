import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';

const source = readFileSync(join(import.meta.dirname, '../../public/notices-worker.js'), 'utf8');
const message = { title: 'Aduan untuk Anda', body: '26K7-4QXM-1', path: '/desk/cases/c1', tag: 'n1', language: 'id' };

interface Desk {
  readonly focus: () => Promise<void>;
  readonly navigate: (address: string) => Promise<void>;
}

/** The worker as a browser runs it, with what a browser would do for it written down. */
function aWorker(desks: readonly Desk[] = []) {
  const heard = new Map<string, (event: object) => void>();
  const done: unknown[][] = [];
  const note =
    (what: string) =>
    (...how: unknown[]) => {
      done.push([what, ...how]);
      return Promise.resolve();
    };
  const self = {
    addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear),
    registration: { showNotification: note('show') },
    clients: { matchAll: () => Promise.resolve(desks), openWindow: note('open') },
    location: { origin: 'https://salur.example' },
  };
  runInNewContext(source, { self, URL });
  const happen = async (name: string, event: object) => {
    const waited: Promise<unknown>[] = [];
    heard.get(name)?.({ ...event, waitUntil: (one: Promise<unknown>) => waited.push(one) });
    await Promise.all(waited);
  };
  return { happen, done };
}

const click = { notification: { close: () => undefined, data: { path: message.path } } };

describe('the worker for notices', () => {
  it('shows what the hub says, under its tag', async () => {
    const { happen, done } = aWorker();
    await happen('push', { data: { json: () => message } });
    expect(JSON.parse(JSON.stringify(done))).toEqual([
      ['show', message.title, { body: message.body, tag: 'n1', lang: 'id', data: { path: message.path } }],
    ]);
  });

  it('leads to the case in a new desk where none is open', async () => {
    const { happen, done } = aWorker();
    await happen('notificationclick', click);
    expect(done).toEqual([['open', 'https://salur.example/desk/cases/c1']]);
  });

  it('leads to it in the desk that is open', async () => {
    const seen: string[] = [];
    const desk = {
      focus: () => Promise.resolve(void seen.push('focus')),
      navigate: (address: string) => Promise.resolve(void seen.push(address)),
    };
    const { happen, done } = aWorker([desk]);
    await happen('notificationclick', click);
    expect([seen, done]).toEqual([['focus', 'https://salur.example/desk/cases/c1'], []]);
  });
});
