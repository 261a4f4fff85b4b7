import { Suspense, lazy, useState } from 'react';
import type { Institution } from '../api/directory.js';
import { caseFormText } from '../cases/case-form-text.js';
import { useText } from '../language/language.js';
import { BulkForm, type BulkFormProps } from './bulk-form.js';
import { bulkText } from './bulk-text.js';

// The search for an institution is the heaviest part of the page, and hardly ever needed.
const InstitutionSearch = lazy(async () => ({
  default: (await import('../institutions/institution-search.js')).InstitutionSearch,
}));

/** To which unit the chosen cases go. */
export function DisposeMany({ onAct }: BulkFormProps) {
  const texts = useText(bulkText);
  const forms = useText(caseFormText);
  const [unit, setUnit] = useState<Institution | null>(null);
  return (
    <BulkForm
      label={texts.sendUnit}
      onSend={() => {
        if (unit) onAct({ action: 'dispose', to: unit.code });
      }}
    >
      {(isRefused) => (
        <div>
          <Suspense>
            <InstitutionSearch
              {...{ label: forms.to, description: forms.toHint, offices: true, chosen: unit, onChoose: setUnit }}
            />
          </Suspense>
          {isRefused && unit === null && (
            <p className="compose-fault" role="alert">
              {forms.faults.to}
            </p>
          )}
        </div>
      )}
    </BulkForm>
  );
}
