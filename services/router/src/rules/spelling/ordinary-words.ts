/** Words of every day that differ from a word of the directory by a letter or two, and do not mean it. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `pertama perhatian perawatan perwakilan migrasi emigrasi dibawah posisi lanjuti mantan mentang pengadegan pinter centre sumpah
  kemari peradaban discan charge laporkan pekalan bahawa coretan public canter indokarya`.split(/\s+/),
);
