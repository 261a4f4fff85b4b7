import { Checkbox } from '@mantine/core';
import { complaintClasses, doorNames } from '#libs/contracts';
import { searchPlaces } from '../api/directory.js';
import { listServices } from '../api/services.js';
import { WriteField } from '../directory/write-field.js';
import { PickField } from '../institutions/pick-field.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import type { RuleDraft } from './rule-draft.js';
import { rulesText } from './rules-text.js';

interface RuleConditionsProps {
  readonly draft: RuleDraft;
  readonly onWrite: (part: Partial<RuleDraft>) => void;
}

const offered = 12;

/** The "if" of a rule: what must be true of a complaint, picked by name. */
export function RuleConditions({ draft, onWrite }: RuleConditionsProps) {
  const texts = useText(rulesText);
  const words = useText(vocabularyText);
  return (
    <fieldset className="rule-part">
      <legend>{texts.if}</legend>
      <p className="quiet flush">{texts.ifHint}</p>
      <PickField
        what="services"
        label={texts.services}
        description={texts.servicesHint}
        placeholder={texts.servicesSearch}
        nothingFound={texts.noService}
        picked={draft.services}
        find={async (q, signal) =>
          (await listServices({ q, limit: offered }, signal)).items.map(({ code, name, owner, ownerName }) => ({
            ...{ code, name, note: ownerName ?? owner },
          }))
        }
        onChange={(services) => {
          onWrite({ services });
        }}
      />
      <PickField
        what="places"
        label={texts.places}
        description={texts.placesHint}
        placeholder={texts.placesSearch}
        nothingFound={texts.noPlace}
        picked={draft.places}
        find={async (q, signal) =>
          (await searchPlaces(q, offered, signal)).items.map(({ code, name, level, within }) => ({
            ...{ code, name: [name, ...within].join(', '), note: texts.levels[level] },
          }))
        }
        onChange={(places) => {
          onWrite({ places });
        }}
      />
      <WriteField
        label={texts.words}
        hint={texts.wordsHint}
        rows={3}
        value={draft.words}
        onWrite={(phrases) => {
          onWrite({ words: phrases });
        }}
      />
      <Checkbox.Group
        label={texts.doors}
        value={[...draft.doors]}
        onChange={(doors) => {
          onWrite({ doors });
        }}
      >
        <div className="rule-checks">
          {doorNames.map((one) => (
            <Checkbox key={one} value={one} label={words.door[one]} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group
        label={texts.classes}
        value={[...draft.classes]}
        onChange={(classes) => {
          onWrite({ classes });
        }}
      >
        <div className="rule-checks">
          {complaintClasses.map((one) => (
            <Checkbox key={one} value={one} label={words.complaintClass[one]} />
          ))}
        </div>
      </Checkbox.Group>
    </fieldset>
  );
}
