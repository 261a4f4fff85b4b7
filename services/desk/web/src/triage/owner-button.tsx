import { Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { useShortcutsSwitch } from '../shell/shortcuts.js';

interface OwnerButtonProps {
  readonly isChosen: boolean;
  /** The key that does the same, where it has one. */
  readonly shortcut: string | null;
  /** What speaks for this owner. */
  readonly grounds: ReactNode;
  readonly children: ReactNode;
  readonly onChoose: () => void;
}

/** Proposes an owner: one press or one key chooses it. */
export function OwnerButton({ isChosen, shortcut, grounds, children, onChoose }: OwnerButtonProps) {
  const shortcutsOn = useShortcutsSwitch();
  return (
    <button type="button" className="candidate" aria-pressed={isChosen} onClick={onChoose}>
      <span className="candidate-name">
        {shortcutsOn && shortcut !== null && <Kbd>{shortcut}</Kbd>}
        {children}
      </span>
      <span className="candidate-share">{grounds}</span>
    </button>
  );
}
