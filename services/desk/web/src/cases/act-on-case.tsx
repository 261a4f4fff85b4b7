import { Button, Kbd } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { CaseAction, CaseDetail } from '../api/cases.js';
import { dateTime } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useShortcuts, useShortcutsSwitch } from '../shell/shortcuts.js';
import { actionOrder, isBesides, isForm, isPlain, keyOf } from './action-keys.js';
import { ComposeMessage } from './compose-message.js';
import { composeText } from './compose-text.js';
import { ConfirmAction } from './confirm-action.js';
import { FillCaseForm } from './fill-case-form.js';
import './act-on-case.css';

// The search for an institution is the heaviest part of the page, and hardly ever needed.
const HandBackCase = lazy(async () => ({ default: (await import('./hand-back-case.js')).HandBackCase }));

/** What can be done with the case now, one thing at a time. */
export function ActOnCase({ found }: { found: CaseDetail }) {
  const texts = useText(composeText);
  const language = useLanguage();
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  const open = useMemo(() => actionOrder.filter((action) => found.actions.includes(action)), [found.actions]);

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
  const buttons = (actions: readonly CaseAction[]) => (
    <ActionButtons actions={actions} chosen={chosen} first={open[0]} onChoose={setChosen} />
  );

  return (
    <section className="panel panel-pad actions not-printed" aria-label={texts.actions}>
      {open.length === 0 && chosen === null && <p className="quiet flush">{texts.noActions}</p>}
      {found.status === 'waiting' && <p className="actions-waiting">{texts.waitingHint}</p>}
      {found.status === 'postponed' && found.postponedUntil !== null && (
        <p className="actions-waiting">{texts.postponedHint(dateTime(found.postponedUntil, language))}</p>
      )}
      {buttons(open.filter((action) => !isBesides(action)))}
      {buttons(open.filter(isBesides))}
      {chosen !== null && isPlain(chosen) && (
        <ConfirmAction key={chosen} action={chosen} found={found} onClose={close} />
      )}
      {(chosen === 'answer' || chosen === 'ask') && (
        <ComposeMessage key={chosen} action={chosen} found={found} onClose={close} />
      )}
      {chosen !== null && isForm(chosen) && <FillCaseForm key={chosen} action={chosen} found={found} onClose={close} />}
      {chosen === 'hand-back' && (
        <Suspense>
          <HandBackCase found={found} onClose={close} />
        </Suspense>
      )}
    </section>
  );
}

interface ActionButtonsProps {
  readonly actions: readonly CaseAction[];
  readonly chosen: CaseAction | null;
  readonly first: CaseAction | undefined;
  readonly onChoose: (action: CaseAction | null) => void;
}

function ActionButtons({ actions, chosen, first, onChoose }: ActionButtonsProps) {
  const texts = useText(composeText);
  const shortcutsOn = useShortcutsSwitch();
  if (actions.length === 0) return null;
  return (
    <div className="actions-buttons">
      {actions.map((action) => (
        <Button
          key={action}
          size={isBesides(action) ? 'compact-md' : 'sm'}
          variant={(chosen === null ? action === first : action === chosen) ? 'filled' : 'default'}
          aria-expanded={isPlain(action) ? undefined : chosen === action}
          aria-keyshortcuts={shortcutsOn ? keyOf[action] : undefined}
          rightSection={shortcutsOn ? <Kbd className="key-hint">{keyOf[action]}</Kbd> : undefined}
          onClick={() => {
            onChoose(chosen === action ? null : action);
          }}
        >
          {texts.name[action]}
        </Button>
      ))}
    </div>
  );
}
