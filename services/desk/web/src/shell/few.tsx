import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { shellText } from './shell-text.js';

interface FewProps<Item> {
  readonly items: readonly Item[];
  readonly most: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** The first of many, so that a page stays short on a phone, and the rest for who asks. */
export function Few<Item>({ items, most, children }: FewProps<Item>) {
  const texts = useText(shellText);
  const language = useLanguage();
  const [isAll, setIsAll] = useState(false);
  return (
    <>
      {children(isAll ? items : items.slice(0, most))}
      {items.length > most && (
        <Button
          mt="sm"
          variant="subtle"
          aria-expanded={isAll}
          onClick={() => {
            setIsAll(!isAll);
          }}
        >
          {isAll ? texts.fewer : texts.all(count(items.length, language))}
        </Button>
      )}
    </>
  );
}
