import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { caseFormText } from './case-form-text.js';

/** Who will read what is being written, in words, icon and colour. */
export function ReaderNote({ reader }: { reader: 'citizen' | 'inside' }) {
  const texts = useText(caseFormText);
  return (
    <p className={`reader reader-${reader}`}>
      <Icon name={reader === 'citizen' ? 'person' : 'lock'} />
      {texts.reader[reader]}
    </p>
  );
}
