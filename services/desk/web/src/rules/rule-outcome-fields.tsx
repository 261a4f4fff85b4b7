import { NativeSelect } from '@mantine/core';
import { ruleOutcomes } from '../api/rules.js';
import { InstitutionField } from '../directory/institution-field.js';
import { InstitutionsField } from '../institutions/institutions-field.js';
import { useText } from '../language/language.js';
import type { RuleDraft } from './rule-draft.js';
import { rulesText } from './rules-text.js';

interface RuleOutcomeFieldsProps {
  readonly draft: RuleDraft;
  readonly onWrite: (part: Partial<RuleDraft>) => void;
}

/** The "then" of a rule: who answers and who helps, between whom the citizen is asked, or that a person decides. */
export function RuleOutcomeFields({ draft, onWrite }: RuleOutcomeFieldsProps) {
  const texts = useText(rulesText);
  const { outcome, owner, others } = draft;
  return (
    <>
      <NativeSelect
        label={texts.outcome}
        description={texts.outcomeHints[outcome]}
        value={outcome}
        data={ruleOutcomes.map((value) => ({ value, label: texts.outcomes[value] }))}
        onChange={({ currentTarget }) => {
          const chosen = ruleOutcomes.find((one) => one === currentTarget.value);
          if (chosen) onWrite({ outcome: chosen });
        }}
      />
      {outcome === 'institution' && (
        <InstitutionField
          label={texts.owner}
          description={texts.ownerHint}
          offices
          required
          code={owner}
          onChange={(code) => {
            onWrite({ owner: code });
          }}
        />
      )}
      {outcome !== 'desk' && (
        <InstitutionsField
          label={texts.others[outcome]}
          description={texts.othersHint[outcome]}
          offices
          picked={others}
          onChange={(picked) => {
            onWrite({ others: picked });
          }}
        />
      )}
    </>
  );
}
