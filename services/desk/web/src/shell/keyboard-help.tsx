import './keyboard-help.css';
import { Button, Kbd, Switch } from '@mantine/core';
import { keysInWords } from '../cases/action-keys.js';
import { composeText } from '../cases/compose-text.js';
import { useText } from '../language/language.js';
import { Dialog } from './dialog.js';
import { helpText } from './keyboard-help-text.js';
import { shellText } from './shell-text.js';
import { switchShortcuts, useShortcutsSwitch } from './shortcuts.js';

/** The cheat sheet, and the switch for those whom single keys disturb. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const texts = useText(helpText);
  const { name: names } = useText(composeText);
  const shell = useText(shellText);
  const on = useShortcutsSwitch();

  return (
    <Dialog title={shell.help} onClose={onClose}>
      <div className="help-switch">
        <Switch
          label={texts.switch}
          checked={on}
          onChange={(event) => {
            switchShortcuts(event.currentTarget.checked);
          }}
        />
        <Button onClick={onClose} data-autofocus>
          {shell.close}
        </Button>
      </div>
      <div className="help-groups">
        {texts.groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {[...group.keys, ...(group.hasActions ? keysInWords(names) : [])].map(([keys, what]) => (
                <div key={`${keys} ${what}`}>
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
    </Dialog>
  );
}
