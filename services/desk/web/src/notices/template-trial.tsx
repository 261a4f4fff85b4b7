import type { TemplateTrial } from '../api/notices.js';
import { useText } from '../language/language.js';
import { noticesText } from './notices-text.js';

/** What is wrong with a template, and how citizens would read it. */
export function TrialFindings({ trial: { faults, previews } }: { trial: TemplateTrial }) {
  const texts = useText(noticesText);
  return (
    <div aria-live="polite" className="notice-trial">
      {faults.length > 0 && (
        <div role="alert">
          <strong className="rule-finding">{texts.found}</strong>
          <ul>
            {faults.map(({ why, what }) => (
              <li key={`${why} ${what}`}>{texts.faults[why]?.(what) ?? what}</li>
            ))}
          </ul>
        </div>
      )}
      {previews.map(({ canReply, longest, text, segments }) => (
        <figure key={`${String(canReply)}${String(longest)}`} className="notice-preview">
          <figcaption className="quiet">
            {texts.preview(canReply, longest)}
            {segments !== null && ` · ${texts.segments(segments)}`}
          </figcaption>
          <p className="notice-words">{text}</p>
        </figure>
      ))}
    </div>
  );
}
