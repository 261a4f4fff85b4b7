import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Header, HttpCode, Module, Param, Post, Query } from '@nestjs/common';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { DomainError } from '#libs/domain';
import { connect } from 'node:net';
import fc from 'fast-check';
import { z } from 'zod';
import { EnvironmentFaults, ErrorPages, etag, IfMatch, provideEnv, startHub, type Hub, type Problem } from './index.js';

class FileDto {
  @IsString()
  @Length(3, 100, { message: 'Tulis aduan Anda | Write your complaint' })
  text!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  score?: number;
}

class SearchDto {
  @IsOptional()
  @IsString()
  q?: string;
}

class TrialEnv {
  declare readonly greeting: string;
}

class NothingHere extends DomainError {
  readonly code = 'trial.nothing-here';
  readonly kind = 'not-found';
  override readonly inWords = { id: 'Di sini tidak ada apa-apa.', en: 'Nothing is here.' };
}

const slowBegan = Promise.withResolvers<null>();

@Controller('api/trials')
class TrialController {
  constructor(private readonly env: TrialEnv) {}

  @Get()
  list(@Query() search: SearchDto) {
    return { greeting: this.env.greeting, q: search.q ?? null };
  }

  @Post()
  file(@Body() body: FileDto) {
    return { text: body.text };
  }

  @Post(':id/actions')
  @HttpCode(200)
  act(@Param('id') id: string, @IfMatch() version: number) {
    return { id, version };
  }

  @Get('codes/:code')
  @Header('etag', etag(3))
  code(@Param('code') code: string) {
    throw new NothingHere(`There is no ${code}`);
  }

  @Get('broken')
  broken() {
    throw new Error('secret detail about 081234567890');
  }

  @Get('away')
  away() {
    throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
  }

  @Get('slow')
  async slow() {
    slowBegan.resolve(null);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { done: true };
  }
}

@Module({
  controllers: [TrialController],
  providers: [
    provideEnv(TrialEnv, z.object({ TRIAL_GREETING: z.string(), TRIAL_SIZE: z.coerce.number() }), (read) => ({
      greeting: read.TRIAL_GREETING,
    })),
  ],
})
class TrialModule {}

const lines: string[] = [];
const start = (environment: Record<string, string>) =>
  startHub({
    services: [TrialModule],
    port: 0,
    name: 'trial',
    environment,
    logLevel: 'debug',
    logTo: { write: (line) => void lines.push(line) },
  });

let hub: Hub;
beforeAll(async () => {
  hub = await start({ TRIAL_GREETING: 'halo', TRIAL_SIZE: '3' });
});
afterAll(async () => {
  await hub.stop();
});

const json = { 'content-type': 'application/json' };
const post = (path: string, body: string | Buffer, headers: Record<string, string> = json) =>
  fetch(`${hub.url}${path}`, { method: 'POST', body: body as string, headers });
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  return (await response.json()) as Problem;
};

describe('a hub', () => {
  it('does not start with a wrong environment, and names every fault at once', async () => {
    const started = start({ TRIAL_SIZE: 'many' });
    await expect(started).rejects.toThrow(EnvironmentFaults);
    await expect(started).rejects.toThrow(/TRIAL_GREETING is missing[^]*TRIAL_SIZE/);
  });

  it('serves health, readiness and metrics', async () => {
    expect((await fetch(`${hub.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${hub.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ ready: true, services: [] });
    await fetch(`${hub.url}/api/trials`);
    const metrics = await (await fetch(`${hub.url}/metrics`)).text();
    expect(metrics).toContain(
      'http_request_duration_seconds_bucket{le="0.05",method="GET",route="/api/trials",status="200"}',
    );
    expect(metrics).toContain('process_resident_memory_bytes');
  });

  it.each([
    { body: '{"text":', status: 400, what: 'JSON that breaks off' },
    { body: '', status: 400, what: 'no JSON at all' },
    { body: '[]', status: 422, what: 'a list' },
    { body: 'null', status: 422, what: 'null' },
    { body: '"abc"', status: 422, what: 'a string' },
    { body: '{"text":"a"}', status: 422, what: 'a text that is too short' },
    { body: '{"text":"abcdef","other":1}', status: 422, what: 'an unknown field' },
    { body: '{"text":"abc\\u0000def"}', status: 422, what: 'a NUL byte' },
    { body: '{"text":"abc\\ud800def"}', status: 422, what: 'half a surrogate pair' },
    { body: '{"text":"abcdef","score":"1"}', status: 422, what: 'a number as text' },
    { body: '{"__proto__":{"a":1},"text":"abcdef"}', status: 400, what: 'an attempt on the prototype' },
    { body: JSON.stringify({ text: 'a'.repeat(1_100_000) }), status: 413, what: 'more than a megabyte' },
  ])('answers $status to $what', async ({ body, status }) => {
    const response = await post('/api/trials', body);
    const problem = await problemOf(response);
    expect({ status: response.status, said: problem.status }).toEqual({ status, said: status });
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|at .*\.ts/);
  });

  it('answers 415 to a media type it does not take', async () => {
    const response = await post('/api/trials', '<a/>', { 'content-type': 'application/xml' });
    expect((await problemOf(response)).type).toBe('urn:salur:problem:request.media-type-unsupported');
  });

  it('points at each fault in the words of the caller', async () => {
    const id = await problemOf(await post('/api/trials', '{"text":"a","score":9}'));
    expect(id.errors).toEqual([
      { pointer: '/text', code: 'is-length', message: 'Tulis aduan Anda' },
      { pointer: '/score', code: 'max', message: 'Angka terlalu besar.' },
    ]);
    const en = await problemOf(await post('/api/trials', '{"text":"a"}', { ...json, 'accept-language': 'en' }));
    expect(en).toMatchObject({ title: 'Invalid input', errors: [{ message: 'Write your complaint' }] });
    expect(en).not.toHaveProperty('also');
    const both = await problemOf(
      await post('/api/trials', '{"text":"a"}', { ...json, 'accept-language': 'en, id;q=0.5' }),
    );
    expect(both).toMatchObject({
      detail: en.detail,
      errors: [{ message: 'Write your complaint' }],
      also: { language: 'id', detail: id.detail, errors: [{ pointer: '/text', message: 'Tulis aduan Anda' }] },
    });
  });

  it('tells a refusal by its code, in the language asked for, with the trace of the caller', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const response = await fetch(`${hub.url}/api/trials/codes/26K7-4QXM-K`, {
      headers: { 'accept-language': 'en-GB,en;q=0.9', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    });
    expect(await problemOf(response)).toEqual({
      type: 'urn:salur:problem:trial.nothing-here',
      title: 'Not found',
      status: 404,
      detail: 'Nothing is here.',
      instance: `urn:salur:trace:${traceId}`,
      traceId,
    });
  });

  it('never shows what went wrong inside, and logs it without the number', async () => {
    const problem = await problemOf(await fetch(`${hub.url}/api/trials/broken`));
    expect(problem).toMatchObject({ status: 500, type: 'urn:salur:problem:internal' });
    expect(JSON.stringify(problem)).not.toContain('secret');
    const logged = lines.find((line) => line.includes('A request failed'));
    expect(logged).toContain('secret detail');
    expect(logged).not.toContain('081234567890');
  });

  it('answers 503 and when to try again while the database is away', async () => {
    const response = await fetch(`${hub.url}/api/trials/away`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
  });

  it.each([
    { path: '/nowhere', status: 404 },
    { path: '/api/trials/%zz', status: 400 },
    { path: `/api/trials/codes/${'x'.repeat(500)}`, status: 414 },
    { path: '/api/trials?q=%00', status: 422 },
    { path: '/api/trials?q=a&q=b', status: 422 },
    { path: '/api/trials?other=1', status: 422 },
  ])('answers $status to $path as a problem', async ({ path, status }) => {
    const response = await fetch(`${hub.url}${path}`);
    expect((await problemOf(response)).status).toBe(status);
    expect(response.status).toBe(status);
  });

  it.each([
    { header: undefined, status: 428 },
    { header: 'seven', status: 400 },
    { header: '"7"', status: 200 },
  ])('wants to know the version that is changed: $header → $status', async ({ header, status }) => {
    const response = await fetch(`${hub.url}/api/trials/1/actions`, {
      method: 'POST',
      ...(header ? { headers: { 'if-match': header } } : {}),
    });
    expect(response.status).toBe(status);
  });

  it('sends a strict policy and keeps addresses to itself', async () => {
    const { headers } = await fetch(`${hub.url}/api/trials`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('describes itself as OpenAPI 3.1 and serves a page to read it', async () => {
    const document = (await (await fetch(`${hub.url}/api/docs/openapi.json`)).json()) as {
      openapi: string;
      paths: object;
      components: { schemas: Record<string, { properties: object; required?: string[] }> };
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/api/trials', '/api/trials/codes/{code}']));
    expect(document.components.schemas['FileDto']).toEqual({
      type: 'object',
      properties: {
        text: { type: 'string', minLength: 3, maxLength: 100 },
        score: { type: 'integer', minimum: 1, maximum: 5 },
      },
      required: ['text'],
    });
    const page = await fetch(`${hub.url}/api/docs`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('swagger-ui');
  });

  it('logs the pattern of a route, never the address', async () => {
    await fetch(`${hub.url}/api/trials/codes/26K7-4QXM-K?phone=081234567890`);
    const all = lines.filter((line) => line.includes('Answered')).join('\n');
    expect(all).toContain('/api/trials/codes/:code');
    expect(all).not.toContain('26K7');
    expect(all).not.toContain('081234567890');
    expect(all).not.toContain('127.0.0.1');
  });

  it('never fails by itself, whatever is sent', async () => {
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc
        .record({ text: fc.anything({ withNullPrototype: true }), score: fc.anything() })
        .map((value) => JSON.stringify(value)),
    );
    const mediaType = fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'text/plain',
      'nonsense',
    );
    await fc.assert(
      fc.asyncProperty(body, mediaType, async (sent, type) => {
        const response = await post('/api/trials', sent, { 'content-type': type });
        await response.text();
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('shows a page instead of JSON to a browser, where a service has pages', async () => {
    hub.app.get(ErrorPages).use(({ status, title }) => `<h1>${status} ${title}</h1>`);
    const browser = { headers: { accept: 'text/html,*/*', 'accept-language': 'en' } };
    const page = await fetch(`${hub.url}/nowhere`, browser);
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).toBe('<h1>404 Not found</h1>');
    expect((await problemOf(await fetch(`${hub.url}/api/nowhere`, browser))).status).toBe(404);
  });

  it('survives bytes that are no HTTP', async () => {
    const port = Number(new URL(hub.url).port);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('\x16\x03\x01\x02\x00 nonsense\r\n\r\n'));
      let got = '';
      socket.on('data', (bytes) => (got += bytes.toString()));
      socket.on('close', () => {
        resolve(got);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
  });

  it('answers what is in flight before it stops, and then takes nothing more', async () => {
    const other = await start({ TRIAL_GREETING: 'halo', TRIAL_SIZE: '3' });
    const inFlight = fetch(`${other.url}/api/trials/slow`);
    await slowBegan.promise;
    const stopping = other.stop();
    expect((await inFlight).status).toBe(200);
    await stopping;
    await expect(fetch(`${other.url}/health/live`)).rejects.toThrow();
  });
});
