import { Button } from '@mantine/core';
import type { CaseDetail } from '../api/cases.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { caseText } from './case-text.js';
import { TakeDossier } from './take-dossier.js';

/** The case on paper: as it stands here, and as a dossier for the Ombudsman. */
export function CasePapers({ found: { id, late, status } }: { found: Pick<CaseDetail, 'id' | 'late' | 'status'> }) {
  const texts = useText(caseText);
  const { role } = useStaff();
  // From the missed deadline on it climbs; until then nobody asks its officer for the dossier.
  const isEscalated = late || status === 'appealed';
  return (
    <span role="group" aria-label={texts.papers} className="case-papers not-printed">
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          window.print();
        }}
      >
        {texts.print}
      </Button>
      {(role === 'coordinator' || (role === 'officer' && isEscalated)) && (
        <TakeDossier
          caseId={id}
          path={`/api/casework/cases/${encodeURIComponent(id)}/dossier`}
          labels={{ pdf: texts.dossier, pdfInEnglish: texts.dossierInEnglish, json: texts.dossierAsData }}
        />
      )}
    </span>
  );
}
