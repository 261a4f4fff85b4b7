import { catalogue } from '../language/catalogue.js';

export const signInText = catalogue(
  {
    title: 'Masuk ke meja petugas',
    hint: 'Untuk petugas instansi, petugas triase, koordinator, dan administrator. Anda masuk dengan akun kedinasan Anda.',
    signIn: 'Masuk',
    problem: 'Belum berhasil masuk. Coba lagi; bila berulang, hubungi pengelola instansi Anda.',
    unknown: 'Akun Anda belum terdaftar di Salur. Minta pengelola instansi Anda mendaftarkannya.',
    notAskedAnew:
      'Layanan akun Anda tidak meminta kata sandi lagi. Keluar dulu dari sana, lalu masuk lagi; bila berulang, hubungi pengelola instansi Anda.',
    signedOut: 'Anda sudah keluar.',
    citizen: 'Anda ingin mengadu?',
    toCitizen: 'Buka halaman untuk masyarakat',
  },
  {
    title: 'Sign in to the staff desk',
    hint: 'For officers of institutions, triage officers, coordinators and administrators. You sign in with your official account.',
    signIn: 'Sign in',
    problem: 'Signing in did not work. Try again; if it stays, tell the operator of your institution.',
    unknown: 'Your account is not registered with Salur. Ask the operator of your institution to register it.',
    notAskedAnew:
      'The service of your account did not ask for your password again. Sign out there first, then sign in again; if it stays, tell the operator of your institution.',
    signedOut: 'You have signed out.',
    citizen: 'Do you want to complain?',
    toCitizen: 'Open the page for citizens',
  },
);
