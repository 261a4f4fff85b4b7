import type { Level } from './region.js';

/** A level, and on that of regencies whether it is a city. */
export interface Kind {
  readonly level: Level;
  readonly city?: boolean;
}

/** Words that say what the name behind them is: `kec mrebet`, `bupati bogor`. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...of(['provinsi', 'propinsi', 'prov', 'prop', 'pemprov', 'gubernur', 'polda', 'kodam'], { level: 1 }),
  ...of(['kabupaten', 'kab', 'kabup', 'pemkab', 'bupati'], { level: 2, city: false }),
  ...of(['kota', 'kotamadya', 'kodya', 'pemkot', 'walikota'], { level: 2, city: true }),
  ...of(['pemda', 'polres', 'polresta', 'kodim', 'kejari'], { level: 2 }),
  ...of(['kecamatan', 'kec', 'kecmatan', 'distrik', 'camat', 'polsek', 'koramil'], { level: 3 }),
  ...of(['desa', 'ds', 'kelurahan', 'kel', 'nagari', 'gampong', 'pekon', 'lurah', 'kades'], { level: 4 }),
]);

/** Behind these a name is that of a place: `di batu` is a city, `batu besar` a stone. */
export const cues =
  words(`di ke dari dr daerah wilayah warga sekitar area asal arah menuju tujuan domisili alamat lokasi kawasan
  penduduk masyarakat cabang stasiun terminal bandara pelabuhan rsud rs samsat puskesmas kantor sepanjang se
  disdukcapil dukcapil dishub dinkes dinsos dpupr dlh pdam kpp imigrasi pln bpn kua lapas`);

/** Behind these a name is that of a street, a hamlet or an estate, wherever it lies: `Jalan Raya Bogor` is long, and mostly not in Bogor. */
export const streets = words(
  'jalan jl jln jlan raya gang gg dusun dsn dukuh dk kampung kp perumahan perum komplek kompleks blok tol rt rw',
);

/** Behind these a name is a recipe, a bank or a brand. */
export const brands =
  words(`soto bakso baso nasi rm pempek tahu sate satay mie mi kopi batik gudeg coto bika jeruk apel bank
  warung martabak semen pupuk asinan dodol lumpia getuk serabi rawon rendang sambal kerupuk kursi tempe pt cv persib
  salak beras tenun keripik pecel rujak lontong sop sup suku bahasa orang hotel universitas unes liga gubernur`);

/** Sayings with places in them. */
export const sayings = [
  ['sabang', 'sampai', 'merauke'],
  ['sabang', 'merauke'],
];

/** Regencies and cities whose name is a word of every day as well: they count only where something speaks for a place. */
export const doubtful =
  words(`batu pati malang palu buru bone banjar batang serang lebak landak puncak metro medan kudus kendal
  ende belu lingga sorong kuningan solo toba muna tual kaur mura bima agam solok tala subang sda tng bna bms clp pwr kbm mgl
  tmg wng nad sbt sbb ppu klu tts ttu papua palas nias paser demak asahan lahat bungo tapin padang natal karo`);

/** Regencies whose name a place elsewhere bears that as many people mean. */
export const contested = words('manggarai kuningan');

/** Made of words of every day, and yet everybody thinks of the place. */
export const wellKnown = words('tanahabang pasarminggu pasarrebo pasarkemis manggabesar tanahtinggi');

function of(names: readonly string[], kind: Kind): [string, Kind][] {
  return names.map((name) => [name, kind]);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
