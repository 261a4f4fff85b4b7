import { Button } from '@mantine/core';
import { useText } from '../language/language.js';
import { shellText } from './shell-text.js';

export interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** The button under a list of which there is more. */
export function LoadMore({ pages, mt = 0 }: { pages: Pages; mt?: 'sm' | 'md' | 0 }) {
  const texts = useText(shellText);
  if (!pages.hasNextPage) return null;
  return (
    <Button
      mt={mt}
      variant="default"
      loading={pages.isFetchingNextPage}
      onClick={() => {
        void pages.fetchNextPage();
      }}
    >
      {texts.more}
    </Button>
  );
}
