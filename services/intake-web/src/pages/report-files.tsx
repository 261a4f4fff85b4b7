import { largestFileBytes, mostFiles } from '../rules/limits.js';
import { fieldOfFile } from '../rules/wanted-files.js';
import { uploadsPath } from '../uploads/uploads-path.js';
import { Checkbox } from './parts/choices.js';
import { FilesField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import type { ReportPartProps } from './report-form.js';
import { sayFile } from './say-size.js';
import { filesScriptUrl } from './stylesheet.js';
import type { Words } from './words/words.js';

/** Types a browser offers first; what is taken is decided by content. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

/** What the script says that sends files ahead of their form, and what it has to know. */
const scriptWords = ({ form, problem: { problems } }: Words) => ({
  'data-address': uploadsPath,
  'data-most': String(mostFiles),
  'data-largest': String(largestFileBytes),
  'data-sending': form.filesSending,
  'data-lost': form.filesLost,
  'data-waiting': form.filesWaiting,
  'data-failed': form.filesFailed,
  'data-ready': form.filesReady,
  'data-file-too-many': problems['file-too-many'],
  'data-file-too-large': problems['file-too-large'],
  'data-file-kind': problems['file-kind'],
  'data-file-infected': problems['file-infected'],
});

/** What shows it. Files that are here already are ticked: whoever does not want one takes the tick away. */
export function FilesQuestion(props: ReportPartProps): JSX.Element {
  const { files, words } = props;
  const { form, site } = words;
  return (
    <>
      <FilesField
        id="lampiran"
        label={form.filesLabel}
        hint={form.filesHint}
        optional={site.optional}
        accept={acceptedFiles}
        problem={problemOf(props, 'lampiran')}
      />
      <fieldset class="field after" id="berkas" hidden={files.length === 0} {...scriptWords(words)}>
        <legend safe>{form.filesKept}</legend>
        <p class="hint" safe>
          {form.filesKeptHint}
        </p>
        {files.map((file) => (
          <Checkbox id={fieldOfFile(file.id)} label={sayFile(words.language, file)} checked />
        ))}
      </fieldset>
      <p class="hint" role="status" id="berkas-kabar"></p>
      <script type="module" src={filesScriptUrl}></script>
    </>
  );
}
