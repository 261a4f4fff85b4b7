import type { Language } from '#libs/contracts';

type InBothLanguages = Readonly<Record<Language, string>>;

interface Wording {
  readonly code: string;
  readonly title: InBothLanguages;
  readonly detail: InBothLanguages;
}

const wordings: Readonly<Record<number, Wording>> = {
  400: {
    code: 'request.malformed',
    title: { id: 'Permintaan tidak terbaca', en: 'Malformed request' },
    detail: { id: 'Permintaan Anda tidak dapat kami baca.', en: 'The request could not be read.' },
  },
  401: {
    code: 'session.absent',
    title: { id: 'Belum masuk', en: 'Not signed in' },
    detail: { id: 'Silakan masuk terlebih dahulu.', en: 'Please sign in first.' },
  },
  403: {
    code: 'request.forbidden',
    title: { id: 'Tidak diizinkan', en: 'Not allowed' },
    detail: { id: 'Anda tidak berwenang melakukan ini.', en: 'You may not do this.' },
  },
  404: {
    code: 'resource.not-found',
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    detail: { id: 'Yang Anda cari tidak ada di sini.', en: 'What you are looking for is not here.' },
  },
  405: {
    code: 'method.not-allowed',
    title: { id: 'Cara ini tidak tersedia', en: 'Method not allowed' },
    detail: { id: 'Alamat ini tidak menerima cara tersebut.', en: 'This address does not take that method.' },
  },
  406: {
    code: 'response.not-acceptable',
    title: { id: 'Bentuk jawaban tidak tersedia', en: 'Not acceptable' },
    detail: { id: 'Kami tidak dapat menjawab dalam bentuk itu.', en: 'We cannot answer in that form.' },
  },
  408: {
    code: 'request.too-slow',
    title: { id: 'Permintaan terlalu lama', en: 'Request timeout' },
    detail: { id: 'Kiriman Anda tidak selesai pada waktunya. Coba lagi.', en: 'The request took too long. Try again.' },
  },
  409: {
    code: 'request.conflict',
    title: { id: 'Bertentangan dengan keadaan sekarang', en: 'Conflict' },
    detail: { id: 'Hal ini tidak dapat dilakukan dalam keadaan sekarang.', en: 'This cannot be done as things stand.' },
  },
  410: {
    code: 'resource.gone',
    title: { id: 'Sudah dihapus', en: 'Gone' },
    detail: { id: 'Yang Anda cari sudah dihapus.', en: 'What you are looking for has been erased.' },
  },
  412: {
    code: 'version.stale',
    title: { id: 'Sudah diubah orang lain', en: 'Changed in the meantime' },
    detail: { id: 'Data sudah berubah. Muat ulang lalu coba lagi.', en: 'It has changed. Load it again and retry.' },
  },
  413: {
    code: 'request.too-large',
    title: { id: 'Terlalu besar', en: 'Too large' },
    detail: { id: 'Kiriman Anda terlalu besar.', en: 'What you sent is too large.' },
  },
  414: {
    code: 'request.address-too-long',
    title: { id: 'Alamat terlalu panjang', en: 'Address too long' },
    detail: { id: 'Alamat yang diminta terlalu panjang.', en: 'The requested address is too long.' },
  },
  415: {
    code: 'request.media-type-unsupported',
    title: { id: 'Jenis isi tidak didukung', en: 'Unsupported media type' },
    detail: { id: 'Jenis isi kiriman Anda tidak kami dukung.', en: 'We do not take this type of content.' },
  },
  422: {
    code: 'input.invalid',
    title: { id: 'Isian belum benar', en: 'Invalid input' },
    detail: { id: 'Periksa kembali isian Anda.', en: 'Please check what you entered.' },
  },
  428: {
    code: 'version.required',
    title: { id: 'Versi belum disebut', en: 'Precondition required' },
    detail: { id: 'Sebutkan versi yang Anda ubah (If-Match).', en: 'Say which version you change (If-Match).' },
  },
  429: {
    code: 'request.too-many',
    title: { id: 'Terlalu sering', en: 'Too many requests' },
    detail: { id: 'Terlalu banyak permintaan. Coba lagi nanti.', en: 'Too many requests. Try again later.' },
  },
  500: {
    code: 'internal',
    title: { id: 'Kesalahan pada sistem kami', en: 'Internal error' },
    detail: {
      id: 'Terjadi kesalahan pada sistem kami. Coba lagi nanti.',
      en: 'Something went wrong on our side. Try again later.',
    },
  },
  503: {
    code: 'service.unavailable',
    title: { id: 'Layanan sedang tidak tersedia', en: 'Service unavailable' },
    detail: {
      id: 'Layanan sedang tidak tersedia. Coba lagi sebentar lagi.',
      en: 'The service is not available at the moment. Try again shortly.',
    },
  },
};

const nearest = (status: number): Wording | undefined =>
  wordings[status] ?? (status >= 500 ? wordings[500] : wordings[400]);

/** The words for a status where the refusal brings none of its own. */
export function wordingOf(status: number, language: Language): { code: string; title: string; detail: string } {
  const { code, title, detail } = nearest(status) ?? {
    code: 'internal',
    title: { id: '', en: '' },
    detail: { id: '', en: '' },
  };
  return { code, title: title[language], detail: detail[language] };
}
