/** `__Host-`: the browser takes it only with Secure, for the whole origin, from the origin itself. Loopback counts as secure. */
export const sessionCookie = '__Host-salur';

/** Ties an attempt to sign in to the browser that began it. */
export const signInCookie = '__Host-salur-sign-in';

/** For `reply.setCookie(name, value, …)`; Lax, because the way back from the identity provider is a top-level GET. */
export const cookieSettings = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;
