import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

/** Where citizens reach the hub: what a QR code leads to, and where forms may come from. */
export class IntakeWebEnv {
  constructor(
    readonly publicUrl: URL,
    /** So many forms an hour come from one network address before a small proof of work is asked for. */
    readonly mostWithoutProof: number,
    /** Where the router answers, for pages that are made before a script runs; null: they are made without it. */
    readonly routerUrl: URL | null = null,
  ) {}
}

export const intakeWebEnv = provideEnv(
  IntakeWebEnv,
  z.object({
    SALUR_PUBLIC_URL: z.url(),
    SALUR_FILINGS_WITHOUT_PROOF: z.coerce.number().int().min(1).default(30),
    SALUR_ROUTER_URL: z.url({ protocol: /^https?$/ }).optional(),
  }),
  (read) =>
    new IntakeWebEnv(
      new URL(read.SALUR_PUBLIC_URL),
      read.SALUR_FILINGS_WITHOUT_PROOF,
      read.SALUR_ROUTER_URL === undefined ? null : new URL(read.SALUR_ROUTER_URL),
    ),
);
