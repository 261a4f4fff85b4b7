import { Icon } from './icons.js';
import './picked-list.css';

export interface Picked {
  readonly code: string;
  readonly name: string;
  /** What it is among the others. */
  readonly note?: string;
}

interface PickedListProps {
  readonly label: string;
  readonly picked: readonly Picked[];
  readonly removeLabel: (name: string) => string;
  readonly onRemove: (code: string) => void;
}

/** What has been picked so far, each with a way to put it back. */
export function PickedList({ label, picked, removeLabel, onRemove }: PickedListProps) {
  if (picked.length === 0) return null;
  return (
    <ul className="picked" aria-label={label}>
      {picked.map(({ code, name, note }) => (
        <li key={code}>
          <span>
            {name} {note !== undefined && <span className="quiet">({note})</span>}
          </span>
          <button
            type="button"
            aria-label={removeLabel(name)}
            onClick={() => {
              onRemove(code);
            }}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
