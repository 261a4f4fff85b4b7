import { provideEnv } from '#libs/runtime';
import { z } from 'zod';
import { faultOfTemplate } from './rules/map-template.js';

/** The pictures of a map, from a server that an administrator chose, and whose they are. */
export interface MapTiles {
  /** `https://tiles.example/{z}/{x}/{y}.png` */
  readonly template: string;
  readonly attribution: string;
  /** The closest look that the server has. */
  readonly closest: number;
}

/** Where citizens reach the hub: what a QR code leads to, and where forms may come from. */
export class IntakeWebEnv {
  constructor(
    readonly publicUrl: URL,
    /** So many forms an hour come from one network address before a small proof of work is asked for. */
    readonly mostWithoutProof: number,
    /** Where the router answers, for pages that are made before a script runs; null: they are made without it. */
    readonly routerUrl: URL | null = null,
    /** Null: there is no map (decision 0034). */
    readonly map: MapTiles | null = null,
    /** Whether the hub can send mail. */
    readonly mailIsOpen = false,
  ) {}
}

const schema = z
  .object({
    SALUR_PUBLIC_URL: z.url(),
    SALUR_FILINGS_WITHOUT_PROOF: z.coerce.number().int().min(1).default(30),
    SALUR_ROUTER_URL: z.url({ protocol: /^https?$/ }).optional(),
    // Mail is sent by the notifier; here it is only offered.
    MAIL_ADDRESS: z.email().optional(),
    MAIL_SEND_URL: z.string().min(1).optional(),
    SALUR_MAP_TILES: z.string().max(500).optional(),
    SALUR_MAP_ATTRIBUTION: z.string().trim().min(1).max(300).optional(),
    SALUR_MAP_CLOSEST: z.coerce.number().int().min(12).max(22).default(18),
  })
  .superRefine((read, context) => {
    const { SALUR_MAP_TILES: template, SALUR_MAP_ATTRIBUTION: attribution } = read;
    if (template === undefined && attribution === undefined) return;
    const refuse = (name: keyof typeof read, message: string) => {
      context.addIssue({ code: 'custom', path: [name], message });
    };
    if (template === undefined) refuse('SALUR_MAP_TILES', 'is missing');
    if (attribution === undefined) refuse('SALUR_MAP_ATTRIBUTION', 'is missing');
    const fault = template === undefined ? null : faultOfTemplate(template, read.SALUR_PUBLIC_URL);
    if (fault !== null) refuse('SALUR_MAP_TILES', fault);
  });

export const intakeWebEnv = provideEnv(IntakeWebEnv, schema, (read) => {
  const { SALUR_MAP_TILES: template, SALUR_MAP_ATTRIBUTION: attribution, SALUR_MAP_CLOSEST: closest } = read;
  return new IntakeWebEnv(
    new URL(read.SALUR_PUBLIC_URL),
    read.SALUR_FILINGS_WITHOUT_PROOF,
    read.SALUR_ROUTER_URL === undefined ? null : new URL(read.SALUR_ROUTER_URL),
    template === undefined || attribution === undefined ? null : { template, attribution, closest },
    read.MAIL_ADDRESS !== undefined && /^smtps?:\/\//.test(read.MAIL_SEND_URL ?? ''),
  );
});
