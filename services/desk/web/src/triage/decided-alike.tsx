import { Kbd } from '@mantine/core';
import type { DecidedAlike } from '../api/triage.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useShortcutsSwitch } from '../shell/shortcuts.js';
import { triageText } from './triage-text.js';

interface DecidedAlikeListProps {
  readonly items: readonly DecidedAlike[];
  /** Who is chosen now. */
  readonly chosen: string | null;
  readonly onTake: (one: DecidedAlike) => void;
}

/** How it was decided before: whose complaints like it became. The first has a key. */
export function DecidedAlikeList({ items, chosen, onTake }: DecidedAlikeListProps) {
  const texts = useText(triageText);
  const language = useLanguage();
  const shortcutsOn = useShortcutsSwitch();
  const number = (value: number) => count(value, language);
  if (items.length === 0) return null;
  return (
    <div role="group" aria-label={texts.decidedAlike} className="candidates">
      {items.map((one, at) => (
        <button
          key={one.institution}
          type="button"
          className="candidate"
          aria-pressed={one.institution === chosen}
          onClick={() => {
            onTake(one);
          }}
        >
          <span className="candidate-name">
            {shortcutsOn && at === 0 && <Kbd>{sameOwnerKey}</Kbd>}
            {texts.alikeWentTo(number(one.count), one.institutionName)}
          </span>
          <span className="candidate-share">
            {texts.alikeStates({ open: number(one.open), answered: number(one.answered), closed: number(one.closed) })}
          </span>
        </button>
      ))}
    </div>
  );
}

export const sameOwnerKey = '0';
