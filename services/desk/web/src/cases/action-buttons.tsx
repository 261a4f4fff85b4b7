import { Button, Kbd } from '@mantine/core';
import type { CaseAction } from '../api/cases.js';
import { useText } from '../language/language.js';
import { useShortcutsSwitch } from '../shell/shortcuts.js';
import { isBesides, isPlain, keyOf } from './action-keys.js';
import { composeText } from './compose-text.js';

interface ActionButtonsProps {
  readonly actions: readonly CaseAction[];
  readonly chosen: CaseAction | null;
  readonly first: CaseAction | undefined;
  readonly onChoose: (action: CaseAction | null) => void;
}

/** The actions as buttons; the one that is open, or else the likeliest, stands out. */
export function ActionButtons({ actions, chosen, first, onChoose }: ActionButtonsProps) {
  const texts = useText(composeText);
  const shortcutsOn = useShortcutsSwitch();
  if (actions.length === 0) return null;
  return (
    <div className="actions-buttons">
      {actions.map((action) => (
        <Button
          key={action}
          size={isBesides(action) ? 'xs' : 'sm'}
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
