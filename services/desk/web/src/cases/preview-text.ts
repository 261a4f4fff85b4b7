import { catalogue } from '../language/catalogue.js';

interface PreviewText {
  readonly by: string;
  readonly page: string;
  readonly segments: (count: string) => string;
  readonly cost: (amount: string) => string;
  readonly held: (when: string) => string;
  readonly windowClosed: string;
  readonly failed: string;
}

export const previewText = catalogue<PreviewText>(
  {
    by: 'Disampaikan lewat',
    page: 'halaman lacak, persis seperti di atas',
    segments: (count) => `${count} bagian`,
    cost: (amount) => `Rp${amount}`,
    held: (when) => `menunggu pagi, ${when}`,
    windowClosed: 'lebih dari 24 jam sejak pelapor menulis: mungkin hanya kabar singkat dengan tautan',
    failed: 'Bagaimana pesan ini disampaikan tidak dapat ditunjukkan sekarang. Anda tetap dapat mengirimnya.',
  },
  {
    by: 'Told by',
    page: 'the tracking page, exactly as above',
    segments: (count) => (count === '1' ? '1 part' : `${count} parts`),
    cost: (amount) => `Rp${amount}`,
    held: (when) => `waits for the morning, ${when}`,
    windowClosed: 'more than 24 hours since the citizen wrote: perhaps only a short notice with a link',
    failed: 'How this is told cannot be shown now. You can send it all the same.',
  },
);
