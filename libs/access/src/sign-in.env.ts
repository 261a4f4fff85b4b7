import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

/** The identity provider, and where the browser finds us. */
export class SignInEnv {
  declare readonly issuer: URL;
  declare readonly clientId: string;
  declare readonly clientSecret: string;
  declare readonly publicUrl: URL;
}

export const signInEnv = provideEnv(
  SignInEnv,
  z.object({
    OIDC_ISSUER: z.url(),
    OIDC_CLIENT_ID: z.string(),
    OIDC_CLIENT_SECRET: z.string(),
    SALUR_PUBLIC_URL: z.url(),
  }),
  (read) => ({
    issuer: new URL(read.OIDC_ISSUER),
    clientId: read.OIDC_CLIENT_ID,
    clientSecret: read.OIDC_CLIENT_SECRET,
    publicUrl: new URL(read.SALUR_PUBLIC_URL),
  }),
);
