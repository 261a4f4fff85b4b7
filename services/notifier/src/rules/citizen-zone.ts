import { hubTimeZone } from '#libs/domain';

/** Zones of the provinces outside western Indonesia, by the first two digits of their region codes. */
const zones: Readonly<Record<string, string>> = {
  ...each('Asia/Makassar', '51 52 53 63 64 65 71 72 73 74 75 76'),
  ...each('Asia/Jayapura', '81 82 91 92 93 94 95 96'),
};

/** Where the citizen's evening is: that of the local government which has their complaint, else the hub's own. */
export function citizenZone(institutionCode: string): string {
  const [, province] = /^pemda-(?:[a-z][a-z0-9]*-)?(\d{2})(?:\d{2})?$/.exec(institutionCode) ?? [];
  return (province === undefined ? undefined : zones[province]) ?? hubTimeZone;
}

function each(zone: string, provinces: string): Record<string, string> {
  return Object.fromEntries(provinces.split(' ').map((province) => [province, zone]));
}
