import type { Words } from './words/words.js';

interface BadgeProps {
  readonly words: Words;
  readonly institution: string;
  /** Null: too few cases to say, or not counted yet. */
  readonly share: number | null;
}

/** A picture for an institution's own site. Plain shapes and system fonts, so that it looks the same wherever it is put. */
export function Badge({ words: { badge, language }, institution, share }: BadgeProps): JSX.Element {
  const figure = share === null ? '' : `${share}\u00a0%`;
  const below = share === null ? badge.notYet : badge.source;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width="280" height="48" viewBox="0 0 280 48" role="img" lang={language}>
      <title safe>{`${institution}: ${badge.onTime} ${figure} (${below})`}</title>
      <rect width="280" height="48" rx="6" fill="#0f2a43" />
      <rect x="4" y="42" width="272" height="3" fill="#f2b632" />
      <g font-family="system-ui, sans-serif" font-size="12" fill="#fff">
        <text x="14" y="19" safe>
          {badge.onTime}
        </text>
        <text x="14" y="35" fill="#d5e3e6" safe>
          {below}
        </text>
        <text x="266" y="31" font-size="20" font-weight="700" text-anchor="end" safe>
          {figure}
        </text>
      </g>
    </svg>
  );
}
