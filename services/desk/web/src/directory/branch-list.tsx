import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { readBranches, type Branch } from '../api/directory.js';
import { useText } from '../language/language.js';
import { institutionKindNames, vocabularyText } from '../language/vocabulary-text.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { directoryText } from './directory-text.js';

interface BranchListProps {
  /** Whose branches; the whole tree where none is given. */
  readonly parent?: string;
  readonly on: string;
  readonly search: string;
}

/** Whoever comes back to the tree finds it as it was left. */
const opened = new Set<string>();

/** One level of the tree, the first by what they are; a branch asks for the next when it is opened. */
export function BranchList({ parent, on, search }: BranchListProps) {
  const texts = useText(directoryText);
  const words = useText(vocabularyText);
  const found = useQuery({
    queryKey: ['directory', 'tree', on, parent ?? ''],
    queryFn: ({ signal }) => readBranches(parent, on, signal),
    staleTime: 60_000,
  });
  if (found.isPending) return <Skeleton height={parent === undefined ? 240 : 32} />;
  if (found.isError)
    return (
      <Failure
        problem={found.error}
        onRetry={() => {
          void found.refetch();
        }}
      />
    );
  if (found.data.items.length === 0) return <p className="quiet flush">{texts.noBranches}</p>;
  const listed = (all: readonly Branch[]) => (
    <ul className="branches">
      {all.map((one) => (
        <TreeBranch key={one.code} one={one} on={on} search={search} />
      ))}
    </ul>
  );
  if (parent !== undefined) return listed(found.data.items);
  return institutionKindNames.map((kind) => {
    const ofKind = found.data.items.filter((one) => one.kind === kind);
    return (
      ofKind.length > 0 && (
        <section key={kind} className="branches-kind" aria-label={words.institutionKind[kind]}>
          <h2>
            {words.institutionKind[kind]} <span className="quiet">{ofKind.length}</span>
          </h2>
          {listed(ofKind)}
        </section>
      )
    );
  });
}

function TreeBranch({ one, on, search }: { one: Branch; on: string; search: string }) {
  const texts = useText(directoryText);
  const words = useText(vocabularyText);
  const [isOpen, setOpen] = useState(opened.has(one.code));
  const show = (open: boolean) => {
    if (open) opened.add(one.code);
    else opened.delete(one.code);
    setOpen(open);
  };

  return (
    <li>
      <div className="branch">
        {one.children > 0 ? (
          <button
            type="button"
            className={isOpen ? 'branch-toggle branch-open' : 'branch-toggle'}
            aria-expanded={isOpen}
            aria-label={texts.branchesOf(one.name)}
            onClick={() => {
              show(!isOpen);
            }}
          >
            <Icon name="next" />
          </button>
        ) : (
          <span className="branch-toggle" />
        )}
        <Link
          to={`/directory/institutions/${one.code}${search}`}
          data-row
          onKeyDown={(event) => {
            if (one.children === 0) return;
            if (event.key === 'ArrowRight') show(true);
            if (event.key === 'ArrowLeft') show(false);
          }}
        >
          {one.name}
        </Link>
        <span className="quiet">
          {words.institutionKind[one.kind]}
          {one.children > 0 && ` · ${one.children}`}
        </span>
      </div>
      {isOpen && one.children > 0 && <BranchList parent={one.code} on={on} search={search} />}
    </li>
  );
}
