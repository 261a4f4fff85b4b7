import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionCookie, type Role } from '#libs/access';
import { aBrowser } from '#libs/browser';
import { newMasterKey } from '#libs/vault';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { screens } from './looks-right.js';

/** Who opens sessions for people. */
interface SignsIn {
  signIn(role: Role, path: string): Promise<{ readonly token: string }>;
}

/** The desk in a browser, of a hub that runs in this process. */
export class ADeskToLookAt {
  private constructor(
    private readonly browser: Browser,
    private readonly hub: { readonly url: string },
    private readonly desk: SignsIn,
  ) {}

  static async open(hub: { readonly url: string }, desk: SignsIn): Promise<ADeskToLookAt> {
    return new ADeskToLookAt(await aBrowser(), hub, desk);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Somebody without a session, on a phone. */
  async aVisitor(): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'id-ID', baseURL: this.hub.url, viewport: screens.phone });
    return context.newPage();
  }

  async signIn(role: Role, path: string): Promise<Page> {
    return this.signInAs(await this.desk.signIn(role, path));
  }

  /** Somebody who is known already, at a browser of their own. */
  async signInAs(one: { readonly token: string }): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'id-ID', baseURL: this.hub.url, viewport: screens.desk });
    await this.giveTo(context, one);
    return context.newPage();
  }

  /** The session is that of all tabs of the browser. */
  async giveTo(context: BrowserContext, { token }: { readonly token: string }): Promise<void> {
    // The browser takes a cookie of this name for an address that is secure, and sends it to loopback all the same.
    const url = this.hub.url.replace('http:', 'https:');
    await context.addCookies([{ name: sessionCookie, value: token, url, secure: true }]);
  }
}

export function aMasterKey(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'salur-desk-')), 'master-key');
  writeFileSync(file, newMasterKey());
  return file;
}

/** What a hub needs to know so that its desk starts; nobody signs in through it here. */
export const deskEnvironment = {
  OIDC_ISSUER: 'http://127.0.0.1:9/oidc',
  OIDC_CLIENT_ID: 'salur',
  OIDC_CLIENT_SECRET: 'trial-secret',
  SALUR_PUBLIC_URL: 'http://127.0.0.1:8080',
};
