import { accessDatabase, csrfTokenOf, provisionStaff, sessionCookie, Sessions, type Role } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import type { Clock } from '#libs/runtime';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from './a-database.js';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly etag: string | null;
}

/** A browser in which somebody is signed in. */
export class Browser {
  constructor(
    private readonly url: string,
    /** What its cookie holds. */
    readonly token: string,
    readonly staffId: string,
  ) {}

  get<Body>(path: string): Promise<Answer<Body>> {
    return this.send(path, {});
  }

  post<Body>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.change('POST', path, body, headers);
  }

  put<Body>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.change('PUT', path, body, headers);
  }

  delete<Body>(path: string): Promise<Answer<Body>> {
    return this.send(path, { method: 'DELETE', headers: { 'x-csrf-token': csrfTokenOf(this.token) } });
  }

  /** Sends one file, as a form of the desk does. */
  upload<Body>(path: string, file: Blob): Promise<Answer<Body>> {
    const body = new FormData();
    body.set('file', file, 'foto-rumah-sari.jpg');
    return this.send(path, { method: 'POST', body, headers: { 'x-csrf-token': csrfTokenOf(this.token) } });
  }

  async open(path: string, signal: AbortSignal): Promise<Response> {
    return fetch(this.url + path, { signal, headers: this.cookie() });
  }

  private change<Body>(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> {
    const ours = { 'content-type': 'application/json', 'x-csrf-token': csrfTokenOf(this.token) };
    return this.send(path, { method, body: JSON.stringify(body), headers: { ...ours, ...headers } });
  }

  private async send<Body>(path: string, init: RequestInit): Promise<Answer<Body>> {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(this.cookie())) headers.set(name, value);
    const answer = await fetch(this.url + path, { ...init, headers });
    const text = await answer.text();
    return {
      status: answer.status,
      body: (text === '' ? null : JSON.parse(text)) as Body,
      etag: answer.headers.get('etag'),
    };
  }

  private cookie() {
    return { cookie: `${sessionCookie}=${this.token}` };
  }
}

/** Signs people in, as the desk would. */
export class StaffDesk {
  private db: DataSource | undefined;

  constructor(
    private readonly url: string,
    private readonly database: Pick<TestDatabase, 'open'>,
    private readonly clock: Clock,
  ) {}

  async signIn(role: Role, path: string, name = `Petugas ${path}`): Promise<Browser> {
    this.db ??= await this.database.open(accessDatabase);
    const id = uuidV7();
    const institution = path.split('/').at(-2) ?? '';
    const account = { id, name, role, path, institution, institutionName: institution, subject: id };
    await provisionStaff(this.db, [account]);
    const token = await new Sessions(this.db, this.clock).open(id, null);
    return new Browser(this.url, token, id);
  }

  /** In the same browser: the session that it held ends. */
  async signInAgain({ staffId, token: former }: Browser): Promise<Browser> {
    const token = await (await this.sessions()).open(staffId, former);
    return new Browser(this.url, token, staffId);
  }

  async signOut({ token }: Browser): Promise<void> {
    await (await this.sessions()).end(token);
  }

  private async sessions(): Promise<Sessions> {
    this.db ??= await this.database.open(accessDatabase);
    return new Sessions(this.db, this.clock);
  }

  async close(): Promise<void> {
    await this.db?.destroy();
  }
}
