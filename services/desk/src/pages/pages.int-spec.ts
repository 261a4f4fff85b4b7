import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, type Type } from '@nestjs/common';
import { SilentLog, startHub, type Hub } from '#libs/runtime';
import { PagesController } from './pages.controller.js';
import { WebFiles } from './web-files.js';

const page = '<!doctype html><title>Salur</title><div id="desk"></div>';

function pagesFrom(folder: string): Type {
  @Module({
    controllers: [PagesController],
    providers: [{ provide: WebFiles, useFactory: () => WebFiles.read(folder) }],
  })
  class PagesModule {}
  return PagesModule;
}

/** What has been started, so that a failing start still ends the rest. */
const hubs: Hub[] = [];

async function start(folder: string): Promise<Hub> {
  const services = [pagesFrom(folder)];
  const started = await startHub({ services, port: 0, environment: {}, name: 'desk', log: new SilentLog() });
  hubs.push(started);
  return started;
}

let folder: string;
let hub: Hub;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'salur-desk-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'assets/index-abc123.js'), 'export {};');
  await writeFile(join(folder, 'notices-worker.js'), 'self.skipWaiting();');
  await writeFile(join(folder, 'notes.txt'), 'not for the browser');
  hub = await start(folder);
});
afterAll(async () => {
  for (const started of hubs) await started.stop();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(hub.url + path, { headers });

describe('the pages of the desk', () => {
  it.each(['/desk', '/desk/', '/desk/inbox?view=late', '/desk/cases/0198c7a0-0000-7000-8000-000000000001'])(
    '%s is the one page of the application, asked for anew each time',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(page);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    },
  );

  it('may run no script and no style but its own', async () => {
    const policy = (await get('/desk')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('has parts that a browser keeps for ever, because another content has another name', async () => {
    const response = await get('/desk/assets/index-abc123.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe('export {};');
  });

  it('has a worker for notices, which a browser asks for anew', async () => {
    const response = await get('/desk/notices-worker.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('self.skipWaiting();');
  });

  it('travels zipped, and plain for who cannot unzip', async () => {
    expect((await get('/desk', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
    expect((await get('/desk', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
  });

  it('does not answer with the page where a part of an older release is asked for', async () => {
    expect((await get('/desk/assets/index-old.js')).status).toBe(404);
  });

  it.each(['/desk/assets/../../package.json', '/desk/assets/%2e%2e/notes.txt', '/desk/assets/..%2f..%2fetc%2fpasswd'])(
    '%s reaches no file',
    async (path) => {
      const response = await get(path);
      expect(await response.text()).not.toContain('not for the browser');
      expect([200, 400, 404]).toContain(response.status);
    },
  );

  it('says what to do when it has not been built', async () => {
    const unbuilt = await start(join(folder, 'nowhere'));
    const response = await fetch(`${unbuilt.url}/desk`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});
