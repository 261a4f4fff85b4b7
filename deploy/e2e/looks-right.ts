import { mkdir } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { axeFaults } from '#libs/browser';
import { eventually } from '#libs/testing';
import type { Page } from 'playwright-core';

/** The screens everything is looked at on: a cheap phone, and an old PC at a desk. In CSS pixels. */
export const screens = { phone: { width: 360, height: 740 }, desk: { width: 1366, height: 768 } };
const pictures = process.env['SALUR_PICTURES'];

/** Clean by axe and no wider than the screen, on a phone and at a desk. */
export async function looksRight(page: Page, name: string): Promise<void> {
  for (const screen of screenNames) {
    await fits(page, screen, name);
    expect(await axeFaults(page)).toEqual([]);
  }
}

/** A page of the desk: the same in both languages; for axe, which reads no words, one of them is enough. */
export async function looksRightInBothLanguages(page: Page, name: string): Promise<void> {
  for (const language of ['en', 'id']) {
    await page.evaluate(`document.querySelector('.language button[lang=${language}]').click()`);
    for (const screen of screenNames) await fits(page, screen, `${name}-${language}`);
  }
  expect(await axeFaults(page)).toEqual([]);
}

/** Kept for people to look at, where they wish it (`SALUR_PICTURES`, a folder). */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

const screenNames = ['phone', 'desk'] as const;

async function fits(page: Page, screen: keyof typeof screens, name: string): Promise<void> {
  const { width } = screens[screen];
  await page.setViewportSize(screens[screen]);
  await takePicture(page, `${name}-${screen}`);
  await eventually(async () => {
    const is = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect({ name, screen, width: is }).toEqual({ name, screen, width });
  }, `${name} fits the ${screen}`);
}
