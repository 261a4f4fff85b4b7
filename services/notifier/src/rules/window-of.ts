import type { Door } from '#libs/contracts';

const dayMs = 24 * 60 * 60 * 1000;
const withWindow: ReadonlySet<Door> = new Set<Door>(['whatsapp', 'messenger', 'instagram']);

/**
 * Whether Meta takes no free message any more: a day after the citizen last wrote. WhatsApp is then told by a template, the
 * others as by a human agent, which their rules allow for seven days.
 */
export const isWindowClosed = (door: Door, heardAt: Date | null, now: Date): boolean =>
  withWindow.has(door) && (heardAt === null || now.getTime() - heardAt.getTime() >= dayMs);
