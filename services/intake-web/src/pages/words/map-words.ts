const id = {
  open: 'Tunjuk di peta',
  server: (server: string) =>
    `Gambar peta datang dari ${server}: server itu melihat alamat jaringan Anda dan bagian peta yang Anda buka, bukan laporan Anda.`,
  name: 'Peta untuk menunjuk tempat kejadian',
  how: 'Geser peta sampai ujung jarum ada di tempatnya, atau sentuh tempatnya. Dengan papan tik: tombol panah menggeser, + dan − memperbesar dan memperkecil, Enter mengambil titiknya. Lebih mudah menulis? Tulis saja tempatnya di atas.',
  take: 'Pakai titik ini',
  taken: 'Titik di peta ditambahkan. Hanya petugas yang melihatnya; hapus bila tidak ingin.',
  closer: 'Perbesar peta sampai jalannya terlihat, lalu ambil titiknya.',
  middle: 'Titik sekarang:',
  lost: 'Peta tidak dapat dimuat. Tulis saja tempatnya.',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
};

const en: typeof id = {
  open: 'Point on a map',
  server: (server) =>
    `The pictures of the map come from ${server}: that server sees your network address and the part of the map that you open, not your complaint.`,
  name: 'Map to point at where it happened',
  how: 'Move the map until the tip of the pin is at the place, or press the place. With a keyboard: the arrow keys move it, + and − zoom, Enter takes the point. Rather write? Just write the place above.',
  take: 'Use this point',
  taken: 'The point on the map was added. Only officers see it; delete it if you do not want that.',
  closer: 'Zoom in until you see the street, then take the point.',
  middle: 'The point now:',
  lost: 'The map could not be loaded. Just write the place.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
};

export const mapWords = { id, en };
