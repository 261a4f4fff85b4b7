import type { Provider } from '@nestjs/common';
import { IdentityProvider } from './identity-provider.js';
import { SignIn } from './sign-in.js';
import { signInEnv } from './sign-in.env.js';
import { StaffAddresses } from './staff-addresses.js';

/** For the desk, which alone signs people in. */
export const signIn = (): Provider[] => [signInEnv, IdentityProvider, StaffAddresses, SignIn];
