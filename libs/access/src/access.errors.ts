import { HttpException } from '@nestjs/common';
import { DomainError } from '#libs/domain';

/** 401: there is no session, or it has ended. */
export const notSignedIn = () => new HttpException({ code: 'session.absent' }, 401);

export class RoleNotAllowed extends DomainError {
  readonly code = 'role.not-allowed';
  readonly kind = 'forbidden';
}

/** An unsafe request without the token of its session may come from a page of somebody else. */
export class CsrfTokenWrong extends DomainError {
  readonly code = 'csrf.token-wrong';
  readonly kind = 'forbidden';
}

export class SignInRefused extends DomainError {
  readonly code = 'sign-in.refused';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Proses masuk tidak berhasil. Silakan mulai lagi.',
    en: 'Signing in did not succeed. Please start again.',
  };
}

/** Somebody left, and the identity provider took whoever came next for them. */
export class NotAskedAnew extends DomainError {
  readonly code = 'sign-in.not-asked-anew';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Layanan akun Anda tidak meminta kata sandi lagi. Keluar dulu dari sana, lalu masuk lagi.',
    en: 'The service of your account did not ask for your password again. Sign out there first, then sign in again.',
  };
}

export class StaffUnknown extends DomainError {
  readonly code = 'staff.unknown';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Akun Anda belum terdaftar sebagai petugas di Salur.',
    en: 'Your account is not registered as staff of Salur.',
  };
}
