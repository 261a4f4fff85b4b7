import { eventually } from '#libs/testing';
import type { Page } from 'playwright-core';
import type { HubUnderTest } from './a-hub.js';

export async function openCase(page: Page, hub: HubUnderTest, code: string): Promise<void> {
  await page.goto(`${hub.url}/desk/`);
  await page.locator('[data-row]', { hasText: code }).click();
  await page.waitForURL('**/cases/*');
}

/** How the desk says, before an answer is sent, that the citizen will be told: by which doors, and in which words. */
export interface Previewed {
  readonly doors: string;
  readonly words: readonly string[];
}

/**
 * Takes the case with that code and gives its final answer, by mouse and keyboard as an officer would.
 */
export async function takeAndAnswer(page: Page, hub: HubUnderTest, code: string, answer: string): Promise<Previewed> {
  await openCase(page, hub, code);
  await page.getByRole('button', { name: /^Ambil/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ambil', exact: true }).click();
  await page.getByRole('button', { name: /^Jawab/ }).click();
  await page.getByRole('textbox', { name: /Jawaban untuk pelapor/ }).fill(answer);
  await page.getByRole('radio', { name: /Akhir/ }).check();
  await page.getByRole('button', { name: 'Periksa dan kirim' }).click();
  const dialog = page.getByRole('dialog');
  const previewed = await eventually(async () => {
    await page.evaluate(`for (const one of document.querySelectorAll('.previews details')) one.open = true`);
    const doors = await dialog.locator('.previews-line').allInnerTexts();
    const words = await dialog.locator('.previews blockquote').allInnerTexts();
    return doors.length > 0 && !words.includes('') && { doors: doors.join('\n'), words };
  }, 'what the citizen will be told');
  await dialog.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.locator('.toast-done').first().waitFor();
  return previewed;
}
