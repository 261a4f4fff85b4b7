import { useText } from '../language/language.js';
import { PickedList, type Picked } from '../shell/picked-list.js';
import { InstitutionSearch } from './institution-search.js';
import { institutionsText } from './institutions-text.js';

interface InstitutionsFieldProps {
  readonly label: string;
  readonly description?: string;
  /** Offices of governments too. */
  readonly offices?: true;
  readonly picked: readonly Picked[];
  readonly noteOf?: (place: number) => string | undefined;
  readonly onChange: (picked: readonly Picked[]) => void;
}

/** Several institutions, searched one after the other. */
export function InstitutionsField({ label, description, offices, picked, noteOf, onChange }: InstitutionsFieldProps) {
  const texts = useText(institutionsText);
  return (
    <div className="picking">
      <InstitutionSearch
        key={picked.length}
        label={label}
        {...(description === undefined ? {} : { description })}
        {...(offices && { offices })}
        chosen={null}
        onChoose={(found) => {
          if (found && !picked.some(({ code }) => code === found.code)) onChange([...picked, found]);
        }}
      />
      <PickedList
        label={label}
        picked={picked.map(({ code, name }, at) => {
          const note = noteOf?.(at);
          return { code, name, ...(note === undefined ? {} : { note }) };
        })}
        removeLabel={texts.remove}
        onRemove={(removed) => {
          onChange(picked.filter(({ code }) => code !== removed));
        }}
      />
    </div>
  );
}
