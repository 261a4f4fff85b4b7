import { useClickOutside } from '@mantine/hooks';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../language/language.js';
import { Icon } from './icons.js';
import type { Room } from './navigation.js';
import { shellText } from './shell-text.js';

interface RoomMenuProps {
  readonly label: string;
  readonly groups: readonly (readonly Room[])[];
  /** Where the person is. */
  readonly here: Room | undefined;
}

/** A button that shows more rooms: plain links, so that Tab walks them; Esc, a click elsewhere and leaving close it. */
export function RoomMenu({ label, groups, here }: RoomMenuProps) {
  const texts = useText(shellText);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
  };
  const menu = useClickOutside<HTMLDivElement>(close);
  const isWithin = here !== undefined && groups.flat().includes(here);

  return (
    <div
      ref={menu}
      className="bar-menu"
      onBlur={({ currentTarget, relatedTarget }) => {
        // Null: a click on what takes no focus, which in Safari a link is.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        close();
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={isWithin ? 'bar-menu-button active' : 'bar-menu-button'}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      <div id={listId} className="bar-menu-rooms" hidden={!isOpen}>
        {groups.map((rooms) => (
          <ul key={rooms[0]?.path}>
            {rooms.map((room) => (
              <li key={room.path}>
                <Link to={room.path} aria-current={room === here ? 'page' : undefined} onClick={close}>
                  {texts.rooms[room.name]}
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  );
}
