import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { listSimilar } from '../api/triage.js';
import { useText } from '../language/language.js';
import { triageText } from './triage-text.js';

interface SimilarListProps {
  readonly complaintId: string;
  /** A decision on it is under way or made: what reads like it is no longer asked for, and what is shown stays. */
  readonly isDecided: boolean;
  readonly checked: readonly string[];
  readonly onCheck: (checked: readonly string[]) => void;
}

/** What else waits and reads much the same: one decision can be for all that are checked. */
export function SimilarList({ complaintId, isDecided, checked, onCheck }: SimilarListProps) {
  const texts = useText(triageText);
  const similar = useQuery({
    queryKey: ['triage', 'similar', complaintId],
    queryFn: ({ signal }) => listSimilar(complaintId, signal),
    enabled: !isDecided,
    staleTime: 30_000,
  });
  const items = similar.data?.items ?? [];
  const waiting = checked.filter((one) => items.some(({ complaintId: id }) => id === one));
  const isLess = similar.isSuccess && waiting.length < checked.length;
  useEffect(() => {
    // Others have decided it, or just are: it is no longer chosen unseen.
    if (isLess) onCheck(waiting);
  });
  if (items.length === 0) return null;
  const all = items.map((item) => item.complaintId);

  return (
    <fieldset className="triage-similar">
      <legend>{texts.similar(items.length)}</legend>
      <Checkbox
        label={texts.similarAll}
        checked={checked.length === all.length}
        indeterminate={checked.length > 0 && checked.length < all.length}
        onChange={(event) => {
          onCheck(event.currentTarget.checked ? all : []);
        }}
      />
      <ul>
        {items.map((item) => (
          <li key={item.complaintId}>
            <Checkbox
              label={
                <>
                  <span className="code">{item.code}</span> {item.text ?? texts.erased}
                </>
              }
              checked={checked.includes(item.complaintId)}
              onChange={(event) => {
                const others = checked.filter((one) => one !== item.complaintId);
                onCheck(event.currentTarget.checked ? [...others, item.complaintId] : others);
              }}
            />
            {/* In a tab of its own: what is chosen here is not lost. */}
            <Link
              to={{ search: new URLSearchParams({ code: item.code }).toString() }}
              target="_blank"
              aria-label={texts.lookWhole(item.code)}
            >
              {texts.look}
            </Link>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
