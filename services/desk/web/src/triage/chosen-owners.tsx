import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { triageText } from './triage-text.js';

export interface ChosenInstitution {
  readonly code: string;
  readonly name: string;
}

interface ChosenOwnersProps {
  readonly owners: readonly ChosenInstitution[];
  readonly onChange: (owners: readonly ChosenInstitution[]) => void;
}

/** Who gets it: the first one leads and answers the citizen, the others help with their part. */
export function ChosenOwners({ owners, onChange }: ChosenOwnersProps) {
  const texts = useText(triageText);
  if (owners.length === 0) return null;
  return (
    <ul className="triage-owners" aria-label={texts.owners}>
      {owners.map((owner, at) => (
        <li key={owner.code}>
          <span>
            {owner.name} <span className="quiet">({at === 0 ? texts.lead : texts.coOwner})</span>
          </span>
          <button
            type="button"
            aria-label={texts.remove(owner.name)}
            onClick={() => {
              onChange(owners.filter(({ code }) => code !== owner.code));
            }}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
