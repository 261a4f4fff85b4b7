import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

/** Where citizens reach the hub: what a QR code leads to, and where forms may come from. */
export class IntakeWebEnv {
  constructor(readonly publicUrl: URL) {}
}

export const intakeWebEnv = provideEnv(
  IntakeWebEnv,
  z.object({ SALUR_PUBLIC_URL: z.url() }),
  (read) => new IntakeWebEnv(new URL(read.SALUR_PUBLIC_URL)),
);
