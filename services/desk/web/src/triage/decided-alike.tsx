import type { DecidedAlike } from '../api/triage.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { OwnerButton } from './owner-button.js';
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
  const number = (value: number) => count(value, language);
  if (items.length === 0) return null;
  return (
    <div role="group" aria-label={texts.decidedAlike} className="candidates">
      {items.map((one, at) => (
        <OwnerButton
          key={one.institution}
          isChosen={one.institution === chosen}
          shortcut={at === 0 ? sameOwnerKey : null}
          grounds={texts.alikeStates({
            open: number(one.open),
            answered: number(one.answered),
            closed: number(one.closed),
          })}
          onChoose={() => {
            onTake(one);
          }}
        >
          {texts.alikeWentTo(number(one.count), one.institutionName)}
        </OwnerButton>
      ))}
    </div>
  );
}

export const sameOwnerKey = '0';
