import './attachments.css';
import type { Attachment } from '#libs/contracts';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { caseText } from './case-text.js';
import { fileSize, kindOfFile } from './file-size.js';

/** The citizen's files, by number: a file's own name may say who sent it, so it is not kept. */
export function CaseAttachments({ attachments, removed }: Pick<AttachmentLinksProps, 'attachments' | 'removed'>) {
  const texts = useText(caseText);
  if (attachments.length === 0) return null;

  return (
    <section className="panel panel-pad">
      <h2>{texts.attachments}</h2>
      <AttachmentLinks attachments={attachments} removed={removed} />
    </section>
  );
}

interface AttachmentLinksProps {
  readonly attachments: readonly Attachment[];
  /** Files that are gone, see `removedIn`. */
  readonly removed?: ReadonlySet<string> | undefined;
  /** Where they can still be taken away. */
  readonly remove?: { readonly label: (number: number) => string; readonly run: (id: string) => void };
}

export function AttachmentLinks({ attachments, removed, remove }: AttachmentLinksProps) {
  const texts = useText(caseText);
  const language = useLanguage();
  if (attachments.length === 0) return null;
  return (
    <ul className="attachments">
      {attachments.map((one, index) => (
        <li key={one.id}>
          <Icon name="clip" />
          {removed?.has(one.id) === true ? (
            <span className="quiet">{texts.attachmentRemoved(index + 1)}</span>
          ) : (
            <a href={`/api/${keeperOf(one)}/attachments/${one.id}`} target="_blank" rel="noreferrer">
              {texts.attachment(index + 1, kindOfFile(one.mediaType), fileSize(one.bytes, language))}
            </a>
          )}
          {remove && (
            <button
              type="button"
              className="attachment-remove"
              aria-label={remove.label(index + 1)}
              onClick={() => {
                remove.run(one.id);
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

const messengers: ReadonlySet<string | undefined> = new Set<Attachment['door']>([
  'telegram',
  'whatsapp',
  'messenger',
  'instagram',
  'email',
]);

/** Bytes stay with the service that took them in. */
const keeperOf = ({ door, keeper }: Attachment): string =>
  keeper ?? (messengers.has(door) ? 'intake-social' : 'intake-web');
