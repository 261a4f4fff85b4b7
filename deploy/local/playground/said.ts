import { z } from 'zod';

/** What somebody does on a phone, by whichever door can carry it. */
export interface Said {
  readonly text: string;
  /** What stands behind the button that was pressed. */
  readonly data?: string | undefined;
  /** By which the provider names the message of the hub that is replied to. */
  readonly quotes?: string | undefined;
  readonly location?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** A JPEG, as messengers make one of every photo. */
  readonly photo?: string | undefined;
}

const location = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

export const photoShape = z.base64().min(1).max(1_000_000).optional();

export const saidShape = z.object({
  text: z.string().max(4096).default(''),
  data: z.string().max(64).optional(),
  quotes: z.string().max(200).optional(),
  location: location.optional(),
  photo: photoShape,
});

export const isSaid = ({ text, location, photo }: Said): boolean =>
  text !== '' || location !== undefined || photo !== undefined;

/** As the phone shows what was sent. */
export const shown = ({ text, location, photo }: Said): string =>
  [
    photo === undefined ? '' : '\u{1F4F7}',
    location ? `\u{1F4CD} ${location.latitude}, ${location.longitude}` : '',
    text,
  ]
    .filter((part) => part !== '')
    .join(' ');
