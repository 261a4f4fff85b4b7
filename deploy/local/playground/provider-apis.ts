import type { IncomingMessage, ServerResponse } from 'node:http';
import { readForm, readJsonBody } from './http-exchange.js';
import type { PhoneDoors } from './phone-doors.js';

interface Call {
  /** What the path names. */
  readonly named: readonly string[];
  readonly url: URL;
  readonly authorization: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

type Row = readonly [path: RegExp, answer: (doors: PhoneDoors, call: Call) => unknown];

/** What the hub asks of its providers. Read a row as: at this path that one of them answers, unless it is not played (false). */
const apis: readonly Row[] = [
  [
    /^\/cgi-bin\/sendsms$/,
    ({ sms }, { url, response }) => {
      sms.receive(url.searchParams, response);
    },
  ],
  [
    /^\/2010-04-01\/Accounts\/\w+\/Messages\.json$/,
    async ({ otherSms }, { authorization, request, response }) => {
      if (!otherSms) return false;
      otherSms.twilio.receive(authorization, await readForm(request), response);
      return true;
    },
  ],
  [
    /^\/jasmin\/send$/,
    async ({ otherSms }, { request, response }) => {
      if (!otherSms) return false;
      otherSms.jasmin.receive(await readForm(request), response);
      return true;
    },
  ],
  [
    /^\/file\/bot([^/]+)\/([\w-]+)$/,
    ({ telegram }, { named: [token = '', path = ''], response }) => {
      telegram.give(token, path, response);
    },
  ],
  [
    /^\/bot([^/]+)\/(\w+)$/,
    async ({ telegram }, { named: [token = '', method = ''], request, response }) => {
      telegram.receive(token, method, await readJsonBody(request), response);
    },
  ],
  [
    /^\/graph\/(\d+)\/messages$/,
    async ({ graph }, { named: [account = ''], authorization, request, response }) => {
      graph.receive(account, authorization, await readJsonBody(request), response);
    },
  ],
  [
    /^\/graph\/(\d+)\/(?:comments|replies)$/,
    async ({ graph }, { named: [under = ''], authorization, request, response }) => {
      graph.receiveComment(under, authorization, await readJsonBody(request), response);
    },
  ],
  [
    /^\/graph\/(\d+)$/,
    ({ graph }, { named: [id = ''], authorization, response }) => {
      graph.tellOfFile(id, authorization, response);
    },
  ],
  [
    /^\/graph-files\/(\d+)$/,
    ({ graph }, { named: [id = ''], response }) => {
      graph.give(id, response);
    },
  ],
  [
    /^\/x\/2\/dm_conversations\/with\/(\d+)\/messages$/,
    async ({ x }, { named: [address = ''], authorization, request, response }) => {
      x.receive(address, authorization, await readJsonBody(request), response);
    },
  ],
];

/** False: no provider is played at that path. */
export async function answerAsProvider(
  doors: PhoneDoors,
  { request, response, url }: Pick<Call, 'request' | 'response' | 'url'>,
): Promise<boolean> {
  const { authorization = '' } = request.headers;
  for (const [path, answer] of apis) {
    const found = path.exec(url.pathname);
    if (!found) continue;
    return (await answer(doors, { named: found.slice(1), authorization, request, response, url })) !== false;
  }
  return false;
}
