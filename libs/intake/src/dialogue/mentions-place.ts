/** Words that name a place in an address, and `di`, `ing` before a proper name. */
const address =
  /\b(?:desa|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|prov|provinsi|dusun|kampung|kp|perum|perumahan|komplek|kompleks|stasiun|terminal|bandara|pelabuhan|gang|gg|jl|jln|jalan raya|village|district|dhusun|dukuh|padukuhan|kacamatan|kalurahan)\b|\br[tw][\s.:/]*\d/i;
const properName = /\b(?:di|at|in|ing)\s+\p{Lu}\p{L}+/u;

/** A position on the map, sent with a button. */
const position = /\bgeo:-?\d/;

/** A position that no word says anything of, as doors write it. */
export const isBarePosition = (text: string): boolean => /^Lokasi: geo:-?[\d.]+,-?[\d.]+$/.test(text);

/** Whether a text already says where, well enough not to ask. */
export const mentionsPlace = (text: string): boolean =>
  position.test(text) || address.test(text) || properName.test(text);
