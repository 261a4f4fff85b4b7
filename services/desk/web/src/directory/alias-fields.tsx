import { useText } from '../language/language.js';
import { aliasGroups, type AliasLines } from './alias-lines.js';
import { changeText } from './change-text.js';
import { aliasKindText } from './field-text.js';
import { WriteField } from './write-field.js';

interface AliasFieldsProps {
  readonly lines: AliasLines;
  readonly onWrite: (lines: AliasLines) => void;
}

/** Names by kind, one on a line. Whoever corrects a kind moves the name to another field. */
export function AliasFields({ lines, onWrite }: AliasFieldsProps) {
  const texts = useText(changeText);
  const kinds = useText(aliasKindText);
  return (
    <fieldset>
      <legend>{texts.aliases}</legend>
      <p className="quiet flush">{texts.aliasesHint}</p>
      {aliasGroups.map((group) => (
        <WriteField
          key={group}
          {...{ label: kinds[group].label, hint: kinds[group].hint, value: lines[group], rows: 3 }}
          onWrite={(written) => {
            onWrite({ ...lines, [group]: written });
          }}
        />
      ))}
    </fieldset>
  );
}
