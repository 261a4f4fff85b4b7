import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MovableClock } from '#libs/runtime';
import type { MailboxOauth } from './mailbox.env.js';
import { MailboxTokens } from './mailbox-tokens.js';

describe('MailboxTokens', () => {
  const asked: Record<string, string>[] = [];
  let answer: { status: number; body: object };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      asked.push(Object.fromEntries(new URLSearchParams(body)));
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  });
  let oauth: MailboxOauth;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const tokenUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
    oauth = { tokenUrl, clientId: 'salur', clientSecret: 'rahasia', refreshToken: null, scope: 'imap' };
  });
  afterAll(() => {
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
    answer = { status: 200, body: { access_token: 'a1', expires_in: 3_600, token_type: 'Bearer' } };
  });

  it('asks as itself, and once until the token is about to end', async () => {
    const clock = new MovableClock();
    const tokens = new MailboxTokens(clock);
    expect([await tokens.current(oauth), await tokens.current(oauth)]).toEqual(['a1', 'a1']);
    const request = { grant_type: 'client_credentials', client_id: 'salur', client_secret: 'rahasia', scope: 'imap' };
    expect(asked).toEqual([request]);
    clock.advance(3_600_000 - 60_000);
    answer.body = { access_token: 'a2' };
    expect(await tokens.current(oauth)).toBe('a2');
  });

  it('asks by the refresh token of who allowed it, and by the newer one once there is one', async () => {
    const tokens = new MailboxTokens(new MovableClock());
    answer.body = { access_token: 'a1', expires_in: 3_600, refresh_token: 'r2' };
    await tokens.current({ ...oauth, clientSecret: null, refreshToken: 'r1', scope: null });
    tokens.forget();
    await tokens.current({ ...oauth, clientSecret: null, refreshToken: 'r1', scope: null });
    const request = { grant_type: 'refresh_token', client_id: 'salur' };
    expect(asked).toEqual([
      { ...request, refresh_token: 'r1' },
      { ...request, refresh_token: 'r2' },
    ]);
  });

  it.each([
    { status: 400, body: { error: 'invalid_grant', error_description: 'secret rahasia' }, why: 'it was refused' },
    { status: 200, body: { nothing: 'here' }, why: 'there is no token in the answer' },
  ])('fails without a word of the answer when $why', async (given) => {
    answer = given;
    const asking = new MailboxTokens(new MovableClock()).current(oauth);
    await expect(asking).rejects.toThrow(`The token server gave no token: ${given.status}`);
  });
});
