import type { EmergencyLine } from '../tracking/whom-to-call.js';
import { emergencyScriptUrl } from './stylesheet.js';
import type { Words } from './words/words.js';

interface EmergencyPanelProps {
  readonly words: Words;
  readonly lines: readonly EmergencyLine[];
  /** The router has not read the complaint yet: a script looks again, so that a line that is found is seen at once. */
  readonly unread: boolean;
}

/** On top of what the reporter sees: whom to call when the complaint reads as if somebody were in danger. */
export function EmergencyPanel({ words: { emergency }, lines, unread }: EmergencyPanelProps): JSX.Element {
  return (
    <>
      <div id="darurat" role="alert" data-unread={unread ? 'yes' : 'no'}>
        {lines.length === 0 ? (
          ''
        ) : (
          <section class="panel alarm" aria-labelledby="darurat-judul">
            <h2 id="darurat-judul" safe>
              {emergency.title}
            </h2>
            <ul>
              {lines.map(({ name, number }) => (
                <li>
                  <span lang="id" safe>
                    {name}
                  </span>
                  {': '}
                  <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`} safe>
                    {number}
                  </a>
                </li>
              ))}
            </ul>
            <p safe>{emergency.text}</p>
          </section>
        )}
      </div>
      {unread ? <script type="module" src={emergencyScriptUrl}></script> : ''}
    </>
  );
}
