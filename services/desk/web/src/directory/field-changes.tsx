import type { FieldChange } from '../api/directory.js';
import { useText } from '../language/language.js';
import { directoryText } from './directory-text.js';
import { differenceOf } from './difference-of.js';
import { aliasKindText, fieldText } from './field-text.js';
import { withKinds } from './with-kinds.js';

/** Field by field, what it was and what it is. */
export function FieldChanges({ changes }: { changes: readonly FieldChange[] }) {
  const texts = useText(directoryText);
  const fields = useText(fieldText);
  const kinds = useText(aliasKindText);
  if (changes.length === 0) return <>{texts.none}</>;
  return (
    <ul className="field-changes">
      {changes.map((change) => {
        const told = (value: unknown) => (change.field === 'aliasKinds' ? withKinds(value, kinds) : value);
        const { gone, come } = differenceOf(told(change.before), told(change.after));
        return (
          <li key={change.field}>
            <span className="quiet">{fields[change.field] ?? change.field}:</span> {gone !== '' && <del>{gone}</del>}{' '}
            {come !== '' && <ins>{come}</ins>}
          </li>
        );
      })}
    </ul>
  );
}
