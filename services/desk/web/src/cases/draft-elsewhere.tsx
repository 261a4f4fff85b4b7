import { Alert, Button } from '@mantine/core';
import { inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { useInView } from '../shell/use-in-view.js';
import { composeText } from './compose-text.js';
import type { Draft } from './use-draft.js';

/**
 * What was written on the same draft at another page, and which of the two is to stand. It stands before the field, and comes into
 * view by itself: until one is chosen, the hub keeps nothing of what is written here.
 */
export function DraftElsewhere({ draft, timeZone }: { draft: Draft; timeZone: string }) {
  const texts = useText(composeText);
  const language = useLanguage();
  const place = useInView<HTMLDivElement>(draft.elsewhere !== null);
  if (draft.elsewhere === null) return null;
  const { text, updatedAt } = draft.elsewhere;
  const title = texts.elsewhere(inZone(updatedAt, timeZone, language));
  return (
    <Alert
      ref={place}
      className="alert-changed"
      color="yellow"
      variant="light"
      role="alert"
      icon={<Icon name="warning" size={20} />}
      title={title}
    >
      <blockquote className="difference-text difference-elsewhere" tabIndex={0} role="region" aria-label={title}>
        {text}
      </blockquote>
      <div className="parts-buttons">
        {(['elsewhere', 'here'] as const).map((which) => (
          <Button
            key={which}
            size="sm"
            variant="default"
            onClick={() => {
              draft.choose(which);
            }}
          >
            {which === 'here' ? texts.takeHere : texts.takeElsewhere}
          </Button>
        ))}
      </div>
    </Alert>
  );
}
