import { useMediaQuery } from '@mantine/hooks';
import { Link, useLocation } from 'react-router';
import type { Role } from '../api/session.js';
import { useText } from '../language/language.js';
import { arrange, roomAt, roomsOf } from './navigation.js';
import { RoomMenu } from './room-menu.js';
import { shellText } from './shell-text.js';

/** The navigation of the bar. */
export function DeskRooms({ role }: { role: Role }) {
  const texts = useText(shellText);
  const { pathname } = useLocation();
  const isNarrow = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const { row, menu } = arrange(role, isNarrow);
  const here = roomAt(pathname, roomsOf(role));
  const place = here ? `${texts.menu} · ${texts.rooms[here.name]}` : texts.menu;
  return (
    <nav className="bar-rooms" aria-label={texts.navigation}>
      {row.map((room) => (
        <Link key={room.path} to={room.path} aria-current={room === here ? 'page' : undefined}>
          {texts.rooms[room.name]}
        </Link>
      ))}
      {menu.length > 0 && <RoomMenu label={row.length > 0 ? texts.settings : place} groups={menu} here={here} />}
    </nav>
  );
}
