import type { FieldChange } from '../api/directory.js';
import { useText } from '../language/language.js';
import { directoryText } from './directory-text.js';
import { differenceOf } from './difference-of.js';
import { differenceOfKinds } from './difference-of-kinds.js';
import { aliasKindText, fieldText } from './field-text.js';

/** Field by field, what it was and what it is. */
export function FieldChanges({ changes }: { changes: readonly FieldChange[] }) {
  const texts = useText(directoryText);
  const fields = useText(fieldText);
  const kinds = useText(aliasKindText);
  if (changes.length === 0) return <>{texts.none}</>;
  return (
    <ul className="field-changes">
      {changes.map((change) => {
        const { gone, come } =
          change.field === 'aliasKinds'
            ? differenceOfKinds(change.before, change.after, kinds)
            : differenceOf(change.before, change.after);
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
