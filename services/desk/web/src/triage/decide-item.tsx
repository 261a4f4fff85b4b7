import { Alert, Button, Kbd } from '@mantine/core';
import { useMemo, useState, type RefObject } from 'react';
import type { TriageItem } from '../api/triage.js';
import { useText } from '../language/language.js';
import { useShortcuts, useShortcutsSwitch } from '../shell/shortcuts.js';
import { useInView } from '../shell/use-in-view.js';
import { AskForm } from './ask-form.js';
import { DecisionForm } from './decision-form.js';
import { SetAsideForm } from './set-aside-form.js';
import { SimilarList } from './similar-list.js';
import { TriageStory } from './triage-story.js';
import { triageText } from './triage-text.js';
import { useDecide } from './use-decide.js';

type Deed = 'assign' | 'ask' | 'set-aside';

interface DecideItemProps {
  readonly item: TriageItem;
  readonly place: RefObject<HTMLElement | null>;
  /** Not to what was decided with it. */
  readonly onNext: (also?: readonly string[]) => void;
}

/** One complaint and the decision on it; when it is made, the next comes by itself. */
export function DecideItem({ item, place, onNext }: DecideItemProps) {
  const texts = useText(triageText);
  const shortcutsOn = useShortcutsSwitch();
  const [deed, setDeed] = useState<Deed>('assign');
  const [also, setAlso] = useState<readonly string[]>([]);
  const decide = useDecide(item, also, onNext);
  // One question at a time: while it waits for its answer there is no other.
  const mayAsk = item.queue !== 'asked';
  const note = useInView<HTMLDivElement>(item.beingDecided);
  const back = () => {
    setDeed('assign');
    // The form and all that is in it goes.
    place.current?.focus({ preventScroll: true });
  };
  useShortcuts(
    useMemo(
      () => ({
        q: mayAsk
          ? () => {
              setDeed('ask');
            }
          : undefined,
        x: () => {
          setDeed('set-aside');
        },
        s: () => {
          onNext();
        },
      }),
      [mayAsk, onNext],
    ),
  );

  return (
    <article ref={place} tabIndex={-1} className="panel panel-pad triage-item">
      <TriageStory item={item} />
      <SimilarList
        complaintId={item.complaintId}
        isDecided={decide.isPending || decide.isSuccess}
        checked={also}
        onCheck={setAlso}
      />
      {item.beingDecided && (
        <Alert ref={note} className="alert-changed" color="yellow" variant="light" role="status" mt="sm">
          {texts.beingDecided}
        </Alert>
      )}
      {deed === 'assign' && (
        <>
          <DecisionForm item={item} also={also.length} decide={decide} onSkip={onNext} />
          <div className="triage-deeds">
            {mayAsk && (
              <Button
                variant="default"
                rightSection={shortcutsOn && <Kbd>q</Kbd>}
                onClick={() => {
                  setDeed('ask');
                }}
              >
                {texts.askCitizen}
              </Button>
            )}
            <Button
              variant="default"
              rightSection={shortcutsOn && <Kbd>x</Kbd>}
              onClick={() => {
                setDeed('set-aside');
              }}
            >
              {texts.setAside}
            </Button>
          </div>
        </>
      )}
      {deed === 'ask' && <AskForm item={item} decide={decide} onCancel={back} />}
      {deed === 'set-aside' && <SetAsideForm item={item} decide={decide} onCancel={back} />}
    </article>
  );
}
