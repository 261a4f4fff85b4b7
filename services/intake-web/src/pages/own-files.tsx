import type { Attachment } from '#libs/contracts';
import { saySize } from './say-size.js';
import type { Words } from './words/words.js';

interface FilesProps {
  readonly words: Words;
  readonly files: readonly Attachment[];
  readonly removed: ReadonlySet<string>;
  readonly code: string;
}

/** `application/pdf` → `PDF`, as people call it. */
const kindOfFile = (mediaType: string): string => (mediaType.split('/')[1] ?? mediaType).toUpperCase();

/** Officers' files stay with the service of the officers, which knows the key of this browser as well. */
const addressOf = ({ id, keeper }: Attachment, code: string): string =>
  keeper === undefined ? `/lacak/${code}/lampiran/${id}` : `/api/${keeper}/answers/${code}/files/${id}`;

export function FileLinks({ words: { own: words, language }, files, removed, code }: FilesProps): JSX.Element {
  if (files.length === 0) return '';
  return (
    <ul>
      {files.map((file, position) => (
        <li>
          {removed.has(file.id) ? (
            <span class="quiet" safe>
              {words.attachmentRemoved(position + 1)}
            </span>
          ) : (
            <a href={addressOf(file, code)} safe>
              {words.attachmentName(position + 1, kindOfFile(file.mediaType), saySize(language, file.bytes))}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

export function Attachments(props: FilesProps): JSX.Element {
  if (props.files.length === 0) return '';
  return (
    <section aria-labelledby="daftar-lampiran">
      <h2 id="daftar-lampiran" safe>
        {props.words.own.attachments}
      </h2>
      <FileLinks {...props} />
    </section>
  );
}
