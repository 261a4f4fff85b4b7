import './code-copy.css';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { caseText } from './case-text.js';

/** The citizen's code; a click copies it, for a telephone call or a letter. */
export function CodeCopy({ code }: { code: string }) {
  const texts = useText(caseText);
  return (
    <button
      type="button"
      className="case-code code"
      title={texts.copy}
      onClick={() => {
        void navigator.clipboard.writeText(code).then(() => {
          toast('done', texts.copied);
        });
      }}
    >
      {code}
    </button>
  );
}
