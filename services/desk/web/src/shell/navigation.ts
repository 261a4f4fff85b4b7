import type { Role } from '../api/session.js';

/** Rooms of the desk, and who finds them in the navigation. The services decide who may do what; this only spares useless links. */
const rooms = [
  { path: '/inbox', name: 'inbox', roles: ['officer', 'administrator'] },
  { path: '/macros', name: 'macros', roles: ['officer'] },
  { path: '/triage', name: 'triage', roles: ['triage', 'administrator'] },
  { path: '/monitor', name: 'monitor', roles: ['coordinator', 'administrator'] },
  { path: '/escalations', name: 'escalations', roles: ['officer', 'coordinator', 'administrator'] },
  { path: '/absences', name: 'absences', roles: ['officer', 'coordinator'] },
  { path: '/decisions', name: 'decisions', roles: ['coordinator', 'administrator'] },
  { path: '/rules', name: 'rules', roles: ['administrator'] },
  { path: '/deadlines', name: 'deadlines', roles: ['administrator'] },
  { path: '/notices', name: 'notices', roles: ['administrator'] },
  { path: '/webhooks', name: 'webhooks', roles: ['coordinator', 'administrator'] },
  { path: '/costs', name: 'costs', roles: ['coordinator'] },
  { path: '/model', name: 'model', roles: ['administrator'] },
  { path: '/directory', name: 'directory', roles: ['officer', 'triage', 'coordinator', 'administrator'] },
] as const satisfies readonly { path: string; name: string; roles: readonly Role[] }[];

export type Room = (typeof rooms)[number];

export const roomsOf = (role: Role): readonly Room[] =>
  rooms.filter((room) => (room.roles as readonly Role[]).includes(role));

/** Where a person lands after signing in: the work, not the settings. */
export const startOf = (role: Role): string =>
  role === 'administrator' ? '/monitor' : (roomsOf(role)[0]?.path ?? '/inbox');
