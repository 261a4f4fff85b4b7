import type { Role } from '../api/session.js';

/** Rooms of the desk, and who finds them in the navigation. The services decide who may do what; this only spares useless links. */
const workRooms = [
  { path: '/inbox', name: 'inbox', roles: ['officer', 'administrator'] },
  { path: '/triage', name: 'triage', roles: ['triage', 'administrator'] },
  { path: '/monitor', name: 'monitor', roles: ['coordinator', 'administrator'] },
  { path: '/escalations', name: 'escalations', roles: ['officer', 'coordinator', 'administrator'] },
  { path: '/absences', name: 'absences', roles: ['officer', 'coordinator'] },
  { path: '/decisions', name: 'decisions', roles: ['coordinator', 'administrator'] },
] as const satisfies readonly Listed[];

/** What is set once and looked at now and then. */
const settingRooms = [
  { path: '/templates', name: 'templates', roles: ['officer', 'coordinator', 'administrator'] },
  { path: '/macros', name: 'macros', roles: ['officer'] },
  { path: '/directory', name: 'directory', roles: ['officer', 'triage', 'coordinator', 'administrator'] },
  { path: '/officers', name: 'officers', roles: ['coordinator', 'administrator'] },
  { path: '/directory/services', name: 'services', roles: ['administrator'] },
  { path: '/rules', name: 'rules', roles: ['administrator'] },
  { path: '/deadlines', name: 'deadlines', roles: ['administrator', 'coordinator'] },
  { path: '/notices', name: 'notices', roles: ['administrator'] },
  { path: '/letters/words', name: 'letterWords', roles: ['administrator'] },
  { path: '/costs', name: 'costs', roles: ['coordinator', 'administrator'] },
  { path: '/webhooks', name: 'webhooks', roles: ['coordinator', 'administrator'] },
  { path: '/embedding', name: 'embedding', roles: ['coordinator', 'administrator'] },
  { path: '/erasures', name: 'erasures', roles: ['administrator'] },
  { path: '/model', name: 'model', roles: ['administrator'] },
] as const satisfies readonly Listed[];

interface Listed {
  readonly path: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export type Room = (typeof workRooms)[number] | (typeof settingRooms)[number];

const among = (rooms: readonly Room[], role: Role): readonly Room[] =>
  rooms.filter((room) => (room.roles as readonly Role[]).includes(role));

export const roomsOf = (role: Role): readonly Room[] => among([...workRooms, ...settingRooms], role);

interface Arranged {
  readonly row: readonly Room[];
  /** Groups under the button of the menu. */
  readonly menu: readonly (readonly Room[])[];
}

/** Work stands in the bar and settings under a menu; in a narrow window all is there. What has two rooms needs no menu. */
export function arrange(role: Role, isNarrow: boolean): Arranged {
  const [work, settings] = [among(workRooms, role), among(settingRooms, role)];
  if (isNarrow && work.length + settings.length > 2) return { row: [], menu: [work, settings] };
  return settings.length > 1 ? { row: work, menu: [settings] } : { row: [...work, ...settings], menu: [] };
}

/** In which of the rooms a page lies: `/directory/services/paspor` in that of the services, not in the directory around it. */
export function roomAt(pathname: string, rooms: readonly Room[]): Room | undefined {
  return rooms
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
}

/** Where a person lands after signing in: the work, not the settings. */
export const startOf = (role: Role): string =>
  role === 'administrator' ? '/monitor' : (roomsOf(role)[0]?.path ?? '/inbox');
