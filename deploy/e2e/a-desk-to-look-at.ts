import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { sessionCookie, type Role } from '#libs/access';
import { aBrowser, axeFaults } from '#libs/browser';
import { eventually } from '#libs/testing';
import { newMasterKey } from '#libs/vault';
import type { Browser, Page } from 'playwright-core';

const pictures = process.env['SALUR_PICTURES'];
const widths = { phone: { width: 360, height: 740 }, desk: { width: 1366, height: 768 } };

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
    const context = await this.browser.newContext({ locale: 'id-ID', baseURL: this.hub.url, viewport: widths.phone });
    return context.newPage();
  }

  async signIn(role: Role, path: string): Promise<Page> {
    return this.signInAs(await this.desk.signIn(role, path));
  }

  /** Somebody who is known already, at a browser of their own. */
  async signInAs({ token }: { readonly token: string }): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'id-ID', baseURL: this.hub.url, viewport: widths.desk });
    // The browser takes a cookie of this name for an address that is secure, and sends it to loopback all the same.
    const url = this.hub.url.replace('http:', 'https:');
    await context.addCookies([{ name: sessionCookie, value: token, url, secure: true }]);
    return context.newPage();
  }
}

/** Clean by axe and no wider than the screen, at both widths and in both languages. */
export async function expectFitToSee(page: Page, name: string): Promise<void> {
  for (const language of ['en', 'id']) {
    await page.evaluate(`document.querySelector('.language button[lang=${language}]').click()`);
    for (const [on, size] of Object.entries(widths)) {
      await page.setViewportSize(size);
      if (pictures) {
        await mkdir(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${name}-${language}-${on}.png`, fullPage: true });
      }
      await eventually(async () => {
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect({ name, on, width }).toEqual({ name, on, width: size.width });
      }, `${name} fits the ${on}`);
    }
  }
  expect(await axeFaults(page)).toEqual([]);
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
