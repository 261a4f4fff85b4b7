import { fieldOfFile } from '../rules/wanted-files.js';
import { Checkbox } from './parts/choices.js';
import { FilesField } from './parts/field.js';
import { problemOf } from './parts/problem-summary.js';
import type { ReportPartProps } from './report-form.js';
import { sayFile } from './say-size.js';

/** Types a browser offers first; what is taken is decided by content. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

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
      <fieldset class="field after" id="berkas" hidden={files.length === 0}>
        <legend safe>{form.filesKept}</legend>
        <p class="hint" safe>
          {form.filesKeptHint}
        </p>
        {files.map((file) => (
          <Checkbox id={fieldOfFile(file.id)} label={sayFile(words.language, file)} checked />
        ))}
      </fieldset>
    </>
  );
}
