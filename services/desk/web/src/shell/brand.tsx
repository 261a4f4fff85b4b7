import './desk-bar.css';
import { useText } from '../language/language.js';
import { shellText } from './shell-text.js';

/** The mark: many ways in, one way on. */
export function Brand() {
  const texts = useText(shellText);
  return (
    <span className="brand">
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
        <path d="M3 6c7 0 7 8 13 8M3 14h13M3 22c7 0 7-8 13-8m0 0h8m-4-4 4 4-4 4" />
      </svg>
      <span>
        <strong>Salur</strong> <span className="brand-desk">{texts.desk}</span>
      </span>
    </span>
  );
}
