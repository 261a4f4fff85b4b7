import './keyboard-help.css';
import { Button, Kbd, Switch } from '@mantine/core';
import { catalogue } from '../language/catalogue.js';
import { useText } from '../language/language.js';
import { Dialog } from './dialog.js';
import { shellText } from './shell-text.js';
import { switchShortcuts, useShortcutsSwitch } from './shortcuts.js';

interface HelpText {
  readonly switch: string;
  readonly groups: readonly {
    readonly title: string;
    readonly keys: readonly (readonly [keys: string, what: string])[];
  }[];
}

const helpText = catalogue<HelpText>(
  {
    switch: 'Pintasan satu tombol aktif',
    groups: [
      {
        title: 'Di mana saja',
        keys: [
          ['?', 'daftar pintasan ini'],
          ['Esc', 'tutup dialog'],
        ],
      },
      {
        title: 'Daftar',
        keys: [
          ['j  k', 'baris berikut / sebelumnya'],
          ['Enter', 'buka'],
          ['/', 'cari'],
        ],
      },
      {
        title: 'Aduan',
        keys: [
          ['v', 'verifikasi'],
          ['a', 'ambil'],
          ['r', 'jawab, atau kirim bagian kami'],
          ['q', 'tanya pelapor'],
          ['n', 'catatan internal'],
          ['d', 'disposisi'],
          ['e', 'serahkan ke rekan'],
          ['t', 'tunda'],
          ['h', 'kembalikan'],
          ['x', 'arsipkan'],
          ['Ctrl Enter', 'lanjut kirim dari kolom tulisan'],
        ],
      },
      {
        title: 'Triase',
        keys: [
          ['1  2  3', 'pilih usulan instansi'],
          ['Enter', 'salurkan ke yang dipilih'],
          ['/', 'cari instansi lain'],
          ['q', 'tanya pelapor'],
          ['x', 'arsipkan'],
          ['s', 'lewati dulu'],
        ],
      },
    ],
  },
  {
    switch: 'Single-key shortcuts are on',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          ['?', 'this list'],
          ['Esc', 'close a dialog'],
        ],
      },
      {
        title: 'Lists',
        keys: [
          ['j  k', 'next / previous line'],
          ['Enter', 'open'],
          ['/', 'search'],
        ],
      },
      {
        title: 'Complaint',
        keys: [
          ['v', 'verify'],
          ['a', 'take'],
          ['r', 'answer, or send our part'],
          ['q', 'ask the citizen'],
          ['n', 'internal note'],
          ['d', 'send to a unit'],
          ['e', 'entrust to a colleague'],
          ['t', 'postpone'],
          ['h', 'hand back'],
          ['x', 'archive'],
          ['Ctrl Enter', 'go on to send from the text field'],
        ],
      },
      {
        title: 'Triage',
        keys: [
          ['1  2  3', 'choose a candidate'],
          ['Enter', 'assign to the chosen one'],
          ['/', 'search another institution'],
          ['q', 'ask the citizen'],
          ['x', 'archive'],
          ['s', 'skip for now'],
        ],
      },
    ],
  },
);

/** The cheat sheet, and the switch for those whom single keys disturb. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const texts = useText(helpText);
  const shell = useText(shellText);
  const on = useShortcutsSwitch();

  return (
    <Dialog title={shell.help} onClose={onClose}>
      <div className="help-groups">
        {texts.groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([keys, what]) => (
                <div key={what}>
                  <dt>
                    {keys.split(/\s+/).map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        mt="md"
        label={texts.switch}
        checked={on}
        onChange={(event) => {
          switchShortcuts(event.currentTarget.checked);
        }}
      />
      <div className="dialog-actions">
        <Button onClick={onClose} data-autofocus>
          {shell.close}
        </Button>
      </div>
    </Dialog>
  );
}
