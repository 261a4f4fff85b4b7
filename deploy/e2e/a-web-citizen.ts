import { textOf } from '#libs/browser';
import type { Browser, Page } from 'playwright-core';
import type { HubUnderTest } from './a-hub.js';

/** A citizen with a small phone and a browser, who does what the pages offer. */
export class WebCitizen {
  private constructor(
    private readonly hub: HubUnderTest,
    private readonly page: Page,
  ) {}

  static async open(browser: Browser, hub: HubUnderTest): Promise<WebCitizen> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
    return new WebCitizen(hub, await context.newPage());
  }

  /** By the short form; gives the code that the receipt shows. */
  async file(text: string): Promise<string> {
    await this.page.goto(`${this.hub.url}/lapor`);
    await this.page.fill('#isi', text);
    await this.page.getByRole('button', { name: 'Kirim laporan' }).click();
    return textOf(this.page.getByTestId('code'));
  }

  /** Everything on the tracking page, as this browser may see it. */
  async read(code: string): Promise<string> {
    await this.page.goto(`${this.hub.url}/lacak/${code}`);
    return textOf(this.page.locator('main'));
  }

  async rate(code: string, score: 1 | 2 | 3 | 4 | 5): Promise<void> {
    await this.page.goto(`${this.hub.url}/lacak/${code}`);
    await this.page.locator(`input[name="skor"][value="${score}"]`).check();
    await this.page.getByRole('button', { name: 'Kirim penilaian' }).click();
    // Whoever leaves the page before takes the rating back with them.
    await this.page.getByText('penilaian Anda sudah tercatat').waitFor();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
