import '@mantine/core/styles/Combobox.layer.css';
import './palette.css';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../language/language.js';
import { Dialog } from '../shell/dialog.js';
import { paletteText } from './palette-text.js';
import { useEntries, type EntryGroup, type PaletteEntry } from './use-entries.js';

const groups: readonly EntryGroup[] = ['cases', 'waiting', 'macros', 'rooms', 'views', 'institutions'];

const keyOf = ({ to, macro }: PaletteEntry): string => macro ?? to;

/** One field that leads everywhere: arrows choose, Enter goes, Esc closes. */
export function Palette({ onClose }: { onClose: () => void }) {
  const texts = useText(paletteText);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { entries, isSearching, hasFailed } = useEntries(typed.trim());
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  const { state } = useLocation() as { state: object | null };
  const listed = entries.map(keyOf).join(' ');
  useEffect(() => {
    selectFirstOption();
    // What Enter does must be what is shown first, whenever the list has changed.
  }, [listed, selectFirstOption]);

  const note = hasFailed ? texts.failed : isSearching ? texts.searching : entries.length === 0 ? texts.nothing : '';
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <Combobox
        store={combobox}
        onOptionSubmit={(key) => {
          const entry = entries.find((one) => keyOf(one) === key);
          onClose();
          if (!entry) return;
          const { to, macro } = entry;
          void navigate(to, macro === undefined ? {} : { replace: true, state: { ...state, macro } });
        }}
      >
        <Combobox.EventsTarget>
          <TextInput
            aria-label={texts.title}
            placeholder={texts.hint}
            data-autofocus
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className="palette-options" aria-label={texts.title}>
          {groups.map((group) => {
            const within = entries.filter((entry) => entry.group === group);
            if (within.length === 0) return null;
            return (
              <Combobox.Group key={group} label={texts.groups[group]}>
                {within.map((entry) => (
                  <Combobox.Option key={keyOf(entry)} value={keyOf(entry)} className="palette-option">
                    <span>{entry.name}</span>
                    {entry.note !== undefined && <span className="quiet">{entry.note}</span>}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            );
          })}
        </Combobox.Options>
      </Combobox>
      <p className="quiet flush" role="status">
        {note}
      </p>
    </Dialog>
  );
}
