import { governmentCode } from '#libs/domain';
import { Places, type Region } from '#libs/places';
import type { SeededInstitution } from './seed-rows.js';

/** Provinces of the eastern and the central zone by their codes; all others keep the time of the capital. */
const zones: Readonly<Record<string, readonly string[]>> = {
  'Asia/Makassar': ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'],
  'Asia/Jayapura': ['81', '82', '91', '92', '93', '94', '95', '96'],
};
/** Founded later than the record begins. */
const founded: Readonly<Record<string, string>> = {
  ...{ '93': '2022-07-25', '94': '2022-07-25', '95': '2022-07-25', '96': '2022-11-17' },
};

const usual = { kind: 'local-government', validFrom: '2017-01-01', validTo: null, successor: null } as const;

/** All provinces, regencies and cities, each under its province. They have no other names: the register of places knows those. */
export const governments: readonly SeededInstitution[] = [
  {
    ...usual,
    code: 'pemda',
    name: 'Pemerintah daerah',
    parent: null,
    aliases: [],
    aliasKinds: [],
    timeZone: 'Asia/Jakarta',
  },
  ...Places.open().governed().map(governmentOf),
];

function governmentOf({ code, name, level }: Region): SeededInstitution {
  const province = code.slice(0, 2);
  const isProvince = level === 'province';
  return {
    ...usual,
    code: governmentCode(code),
    name: isProvince ? `Pemerintah Provinsi ${name}` : `Pemerintah ${name}`,
    parent: isProvince ? 'pemda' : governmentCode(province),
    aliases: [],
    aliasKinds: [],
    timeZone: Object.keys(zones).find((zone) => zones[zone]?.includes(province)) ?? 'Asia/Jakarta',
    validFrom: isProvince ? (founded[code] ?? usual.validFrom) : usual.validFrom,
  };
}
