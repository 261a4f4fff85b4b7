import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemText, readableProblem } from '../api/problem-text.js';
import { addView, dropView, listViews, type SavedView } from '../api/views.js';
import { countOfView } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { shellText } from '../shell/shell-text.js';
import { isFiltered, readFilter, writeFilter, type InboxFilter } from './inbox-filter.js';
import { savedViewsText } from './saved-views-text.js';

// Below the lists, so that what renews them renews the counts.
const viewsKey = ['cases', 'views'] as const;
const longestName = 100;

/** Filters that people have given a name, with their counts, and the field that names the present one. */
export function SavedViews({ filter }: { filter: InboxFilter }) {
  const texts = useText(savedViewsText);
  const [isNaming, setIsNaming] = useState(false);
  const views = useQuery({ queryKey: viewsKey, queryFn: ({ signal }) => listViews(signal) });
  const here = writeFilter(filter).toString();
  const items = views.data?.items ?? [];
  const isSaved = items.some((view) => addressOf(view) === here);
  const isNarrowed = isFiltered(filter) || filter.sort !== '';
  if (items.length === 0 && !isNarrowed) return null;

  return (
    <div className="saved not-printed">
      {items.length > 0 && (
        <nav className="saved-list" aria-label={texts.label}>
          {items.map((view) => (
            <SavedLink key={view.id} view={view} isHere={addressOf(view) === here} />
          ))}
        </nav>
      )}
      {isNarrowed && !isSaved && !isNaming && (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => {
            setIsNaming(true);
          }}
        >
          {texts.save}
        </Button>
      )}
      {isNaming && (
        <NameView
          filter={filter}
          onClose={() => {
            setIsNaming(false);
          }}
        />
      )}
    </div>
  );
}

/** Through the filter of the page, so that an old view whose class is gone still opens. */
const addressOf = (view: SavedView): string => writeFilter(readFilter(new URLSearchParams(view.filter))).toString();

function SavedLink({ view, isHere }: { view: SavedView; isHere: boolean }) {
  const texts = useText(savedViewsText);
  const language = useLanguage();
  const client = useQueryClient();
  const drop = useMutation({
    mutationFn: () => dropView(view.id),
    onSettled: () => client.invalidateQueries({ queryKey: viewsKey }),
  });
  return (
    <span className="saved-one">
      <Link className="view" to={{ search: addressOf(view) }} aria-current={isHere ? 'page' : undefined}>
        {view.name}
        <span className="view-count">{countOfView(view.count, language)}</span>
      </Link>
      {isHere && (
        <button
          type="button"
          className="saved-drop"
          aria-label={texts.drop(view.name)}
          disabled={drop.isPending}
          onClick={() => {
            drop.mutate();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}

function NameView({ filter, onClose }: { filter: InboxFilter; onClose: () => void }) {
  const texts = useText(savedViewsText);
  const shell = useText(shellText);
  const problems = useText(problemText);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () => addView(name.trim(), Object.fromEntries(writeFilter(filter))),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: viewsKey });
      onClose();
    },
  });
  const problem = add.error === null ? null : readableProblem(add.error, problems);
  return (
    <form
      className="saved-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') add.mutate();
      }}
    >
      <TextInput
        aria-label={texts.name}
        placeholder={texts.name}
        description={filter.q === '' ? undefined : texts.wordsStay}
        inputWrapperOrder={['input', 'description', 'error']}
        autoFocus
        maxLength={longestName}
        value={name}
        error={problem && [problem.sentence, ...problem.details].join(' ')}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button type="submit" loading={add.isPending}>
        {texts.save}
      </Button>
      <Button variant="subtle" onClick={onClose}>
        {shell.cancel}
      </Button>
    </form>
  );
}
