import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readInstitution, type Institution } from '../api/directory.js';
import { InstitutionSearch } from '../institutions/institution-search.js';

interface InstitutionFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly without?: string;
  readonly offices?: true;
  readonly required?: true;
  readonly code: string | null;
  readonly onChange: (code: string | null) => void;
}

/** An institution of which only the code is known: shown by its name, chosen by any of its names. */
export function InstitutionField({ code, onChange, ...search }: InstitutionFieldProps) {
  const [picked, setPicked] = useState<Institution | null>(null);
  const isPicked = picked?.code === code;
  const known = useQuery({
    queryKey: ['institutions', 'one', code],
    queryFn: ({ signal }) => readInstitution(code ?? '', signal),
    enabled: code !== null && !isPicked,
    staleTime: 60_000,
  });
  const chosen = code === null ? null : isPicked ? picked : (known.data ?? unnamed(code));

  return (
    <InstitutionSearch
      key={chosen?.name ?? ''}
      {...search}
      chosen={chosen}
      onChoose={(one) => {
        setPicked(one);
        onChange(one?.code ?? null);
      }}
    />
  );
}

const unnamed = (code: string): Institution => ({
  ...{ code, name: code, kind: 'unit', parent: null, path: `${code}/` },
  ...{ validFrom: '', validTo: null, successor: null },
});
