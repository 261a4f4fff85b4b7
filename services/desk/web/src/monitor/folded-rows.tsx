import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { watchText } from './watch-text.js';

/** So many rows a table shows at first; a few more are shown at once rather than hidden behind a button. */
const [first, atMost] = [15, 18];

/** Long tables begin with their first rows, which stand in an order that matters; paper and files have all of them. */
export function useFolded(rows: number): { rowClass: (index: number) => string | undefined; button: ReactNode } {
  const texts = useText(watchText);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  if (rows <= atMost) return { rowClass: () => undefined, button: null };
  return {
    rowClass: (index) => (!all && index >= first ? 'row-folded' : undefined),
    button: (
      <Button
        className="not-printed"
        variant="default"
        size="xs"
        mt="sm"
        aria-expanded={all}
        onClick={() => {
          setAll(!all);
        }}
      >
        {all ? texts.showFirst(first) : texts.showAll(count(rows, language))}
      </Button>
    ),
  };
}
