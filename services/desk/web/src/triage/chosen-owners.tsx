import { useText } from '../language/language.js';
import { PickedList, type Picked } from '../shell/picked-list.js';
import { triageText } from './triage-text.js';

interface ChosenOwnersProps {
  readonly owners: readonly Picked[];
  readonly onChange: (owners: readonly Picked[]) => void;
}

/** Who gets it: the first one leads and answers the citizen, the others help with their part. */
export function ChosenOwners({ owners, onChange }: ChosenOwnersProps) {
  const texts = useText(triageText);
  return (
    <PickedList
      label={texts.owners}
      picked={owners.map((owner, at) => ({ ...owner, note: at === 0 ? texts.lead : texts.coOwner }))}
      removeLabel={texts.remove}
      onRemove={(removed) => {
        onChange(owners.filter(({ code }) => code !== removed));
      }}
    />
  );
}
