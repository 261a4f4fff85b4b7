import type { Door } from '#libs/contracts';

/** Outlines on a 24 by 24 field. Icons accompany a text or a label, so they are hidden from screen readers. */
const outlines = {
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  warning: 'M12 9v4m0 4h.01M10.3 4 2.5 17.5A2 2 0 0 0 4.2 20.5h15.6a2 2 0 0 0 1.7-3L13.7 4a2 2 0 0 0-3.4 0Z',
  pause: 'M9 5v14M15 5v14',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  search: 'm20 20-4-4M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  web: 'M3 12h18M12 3c5 5.5 5 12.5 0 18-5-5.5-5-12.5 0-18ZM21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  sms: 'M4 5h16v11H9l-5 4V5Zm4 4h8M8 12h5',
  whatsapp:
    'M3 21l1.7-5A9 9 0 1 1 8 19.3L3 21ZM9 8.5c0 3.5 3 6.5 6.5 6.5l1-2-2.2-1-1 1c-1-.4-1.9-1.3-2.3-2.3l1-1L11 7.5Z',
  telegram: 'M21 4 3 11l6 2.5L18 7l-7 8 6.5 4L21 4ZM9 13.5V20l3-4',
  messenger:
    'M3 11.5C3 7 7 4 12 4s9 3 9 7.5-4 7.5-9 7.5c-1 0-2-.1-3-.4L5.5 20v-3C4 15.5 3 13.6 3 11.5Zm4 2 3.5-3.5 3 2.5 3.5-3.5',
  instagram:
    'M8 4h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4Zm8 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm1-5h.01',
  email: 'M3 6h18v12H3V6Zm0 1 9 6.5L21 7',
  x: 'M5 4l14 16M19 4 5 20',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c.6-4 3.4-5.5 7-5.5s6.4 1.5 7 5.5',
  clip: 'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.5 3.5 0 0 1 5 5l-8.5 8.5a1.8 1.8 0 0 1-2.6-2.6L14 8',
  back: 'm14 6-6 6 6 6',
  next: 'm10 6 6 6-6 6',
  down: 'm6 10 6 6 6-6',
  up: 'm6 14 6-6 6 6',
  close: 'm6 6 12 12M18 6 6 18',
  download: 'M12 4v11m-5-4 5 5 5-5M5 20h14',
  returned: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  inbox: 'M4 13h4l2 3h4l2-3h4M5 5h14l2 8v6H3v-6L5 5Z',
  work: 'm14 5 5 5L9 20H4v-5L14 5Z',
  eye: 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0Zm13 0a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  raised: 'M5 21V4h12l-2 4 2 4H5',
  merged: 'M6 4v4c0 5 12 4 12 9v3M18 4v4c0 3-4 4-6 5M15 17l3 3 3-3',
} as const;

export type IconName = keyof typeof outlines;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}

export const doorIcon = {
  web: 'web',
  sms: 'sms',
  telegram: 'telegram',
  whatsapp: 'whatsapp',
  messenger: 'messenger',
  instagram: 'instagram',
  email: 'email',
  x: 'x',
} as const satisfies Record<Door, IconName>;
