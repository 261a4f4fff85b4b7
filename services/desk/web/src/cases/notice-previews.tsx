import './notice-previews.css';
import { useQuery } from '@tanstack/react-query';
import { previewNotices, type NoticePreview, type PreviewWish } from '../api/previews.js';
import { count, inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { doorIcon, Icon } from '../shell/icons.js';
import { previewText } from './preview-text.js';

interface NoticePreviewsProps {
  readonly caseId: string;
  readonly timeZone: string;
  readonly wish: PreviewWish;
}

/** By which doors the citizen will be told, what that costs, and on opening one its exact words. */
export function NoticePreviews({ caseId, timeZone, wish }: NoticePreviewsProps) {
  const texts = useText(previewText);
  const shown = useQuery({
    queryKey: ['previews', caseId, wish],
    queryFn: () => previewNotices(caseId, wish),
    staleTime: 60_000,
    placeholderData: (before) => before,
    // Nobody waits for it.
    retry: false,
  });
  if (shown.isError) return <p className="previews quiet">{texts.failed}</p>;
  if (!shown.data || shown.data.items.length === 0) return null;
  return (
    <div className="previews">
      <p className="flush quiet">{texts.by}</p>
      <ul>
        {shown.data.items.map((preview) => (
          <li key={preview.door}>
            {preview.door === 'web' ? (
              <span className="previews-line">
                <Icon name={doorIcon.web} size={15} /> {texts.page}
              </span>
            ) : (
              <details>
                <summary className="previews-line">
                  <Summary preview={preview} timeZone={timeZone} />
                </summary>
                <blockquote className="dialog-quote">{preview.text}</blockquote>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Summary({ preview, timeZone }: { preview: NoticePreview; timeZone: string }) {
  const texts = useText(previewText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { door, segments, cost, heldUntil, windowClosed } = preview;
  const facts = [
    words.door[door],
    segments !== null && texts.segments(count(segments, language)),
    cost !== null && texts.cost(count(cost, language)),
    heldUntil !== null && texts.held(inZone(heldUntil, timeZone, language)),
    windowClosed && texts.windowClosed,
  ];
  return (
    <>
      <Icon name={doorIcon[door]} size={15} /> {facts.filter(Boolean).join(' · ')}
    </>
  );
}
