import { Button, Kbd } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { CaseAction, CaseDetail } from '../api/cases.js';
import { useText } from '../language/language.js';
import { useShortcuts, useShortcutsSwitch } from '../shell/shortcuts.js';
import { ComposeMessage } from './compose-message.js';
import { composeText } from './compose-text.js';
import { TakeCase } from './take-case.js';
import './act-on-case.css';

// The search for an institution is the heaviest part of the page, and hardly ever needed.
const HandBackCase = lazy(async () => ({ default: (await import('./hand-back-case.js')).HandBackCase }));

/** The key of each action. In the order of the buttons: what is usually done first comes first. */
const keyOf = { take: 'a', answer: 'r', ask: 'q', 'hand-back': 'h' } as const satisfies Record<CaseAction, string>;
const buttonOrder = Object.keys(keyOf) as CaseAction[];

/** What can be done with the case now, one thing at a time. */
export function ActOnCase({ found }: { found: CaseDetail }) {
  const texts = useText(composeText);
  const shortcutsOn = useShortcutsSwitch();
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  const open = useMemo(() => buttonOrder.filter((action) => found.actions.includes(action)), [found.actions]);

  useShortcuts(
    useMemo(
      () =>
        Object.fromEntries(
          open.map((action) => [
            keyOf[action],
            () => {
              setChosen(action);
            },
          ]),
        ),
      [open],
    ),
  );
  const close = () => {
    setChosen(null);
  };

  return (
    <section className="panel panel-pad actions not-printed" aria-label={texts.actions}>
      {open.length === 0 && chosen === null && <p className="quiet flush">{texts.noActions}</p>}
      {found.status === 'waiting' && <p className="actions-waiting">{texts.waitingHint}</p>}
      <div className="actions-buttons">
        {open.map((action, index) => (
          <Button
            key={action}
            variant={(chosen === null ? index === 0 : action === chosen) ? 'filled' : 'default'}
            aria-expanded={action === 'take' ? undefined : chosen === action}
            aria-keyshortcuts={shortcutsOn ? keyOf[action] : undefined}
            rightSection={shortcutsOn ? <Kbd className="key-hint">{keyOf[action]}</Kbd> : undefined}
            onClick={() => {
              setChosen(chosen === action ? null : action);
            }}
          >
            {texts.name[action]}
          </Button>
        ))}
      </div>
      {chosen === 'take' && <TakeCase found={found} onClose={close} />}
      {(chosen === 'answer' || chosen === 'ask') && (
        <ComposeMessage key={chosen} action={chosen} found={found} onClose={close} />
      )}
      {chosen === 'hand-back' && (
        <Suspense>
          <HandBackCase found={found} onClose={close} />
        </Suspense>
      )}
    </section>
  );
}
