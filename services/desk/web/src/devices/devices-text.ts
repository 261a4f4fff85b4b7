import { catalogue } from '../language/catalogue.js';

export const devicesText = catalogue(
  {
    title: 'Perangkat',
    hint: 'Peramban yang memberi tahu Anda walaupun meja kerja sedang tertutup, pada jam kerja. Yang tampil hanya kode, instansi, dan tenggat.',
    thisBrowser: 'Peramban ini',
    otherBrowser: 'Peramban lain',
    since: (time: string) => `sejak ${time}`,
    add: 'Beri tahu saya di peramban ini',
    added: 'Peramban ini akan memberi tahu Anda.',
    notAdded: 'Peramban ini belum dapat memberi tahu Anda',
    notAddedHint:
      'Layanan pemberitahuan peramban tidak dapat dihubungi. Coba lagi nanti, atau periksa jaringan kantor.',
    drop: 'Hentikan',
    dropThis: 'Hentikan di peramban ini',
    dropOther: (time: string) => `Hentikan di peramban sejak ${time}`,
    dropped: 'Dihentikan: tidak ada lagi yang dikirim ke sana.',
    notDropped: 'Belum dihentikan',
    unable:
      'Peramban ini tidak dapat memberi tahu Anda: terlalu lama, atau meja kerja tidak dibuka lewat https. Di iPhone, pasang dulu meja kerja ke layar utama.',
    refused: 'Peramban ini menolak pemberitahuan dari Salur. Izinkan dulu pada pengaturan situs di peramban.',
  },
  {
    title: 'Devices',
    hint: 'Browsers that tell you while the desk is shut, in office hours. They show the code, institution and deadline only.',
    thisBrowser: 'This browser',
    otherBrowser: 'Another browser',
    since: (time: string) => `since ${time}`,
    add: 'Tell me on this browser',
    added: 'This browser will tell you.',
    notAdded: 'This browser cannot tell you yet',
    notAddedHint:
      'The notice service of the browser cannot be reached. Try again later, or look at the network of the office.',
    drop: 'Stop',
    dropThis: 'Stop on this browser',
    dropOther: (time: string) => `Stop on the browser since ${time}`,
    dropped: 'Stopped: nothing more is sent there.',
    notDropped: 'Not stopped yet',
    unable:
      'This browser cannot tell you: it is too old, or the desk is not open over https. On an iPhone, add the desk to the home screen first.',
    refused: 'This browser refuses notices of Salur. Allow them in the site settings of the browser first.',
  },
);
