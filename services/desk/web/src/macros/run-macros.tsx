import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { CaseDetail } from '../api/cases.js';
import { runMacro, type Macro } from '../api/macros.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useNextCase } from '../beside/next-case.js';
import { actLater } from '../bulk/act-later.js';
import { bulkText } from '../bulk/bulk-text.js';
import { useText } from '../language/language.js';
import { macroKey, useShortcuts } from '../shell/shortcuts.js';
import { toast } from '../shell/toaster.js';
import { macroText } from './macro-text.js';
import { useMacros } from './use-macros.js';

interface RunMacrosProps {
  readonly found: CaseDetail;
  /** It has prepared a draft. */
  readonly onDrafted: () => void;
}

/** Runs a macro on this case: chosen here, or in the palette, which leaves its choice in the state of the page. */
export function RunMacros({ found, onDrafted }: RunMacrosProps) {
  const texts = useText(macroText);
  const macros = useMacros();
  const [chosen, setChosen] = useState('');
  const start = useRunMacro(found, onDrafted);
  const { pathname, state } = useLocation() as { pathname: string; state: unknown };
  const navigate = useNavigate();
  const { macro: wanted, ...rest } = (state ?? {}) as { readonly macro?: string };
  const fromPalette = macros.find(({ id }) => id === wanted);
  useEffect(() => {
    if (!fromPalette) return;
    // Or going back to this page would run it again; only then, for to start may lead on to the next case.
    void Promise.resolve(navigate(pathname, { replace: true, state: rest })).then(() => {
      start(fromPalette);
    });
    // Once for each choice, whatever else the page does meanwhile.
  }, [fromPalette]);
  const select = useRef<HTMLSelectElement>(null);
  useShortcuts(
    useMemo(
      () => ({
        [macroKey]: () => {
          select.current?.focus();
        },
      }),
      [],
    ),
  );
  if (macros.length === 0) return null;

  return (
    <form
      className="macro-run"
      onSubmit={(event) => {
        event.preventDefault();
        const macro = macros.find(({ id }) => id === chosen);
        if (!macro) return;
        setChosen('');
        start(macro);
      }}
    >
      <NativeSelect
        ref={select}
        size="xs"
        aria-keyshortcuts={macroKey}
        aria-label={texts.which}
        value={chosen}
        data={[{ value: '', label: `${texts.which}…` }, ...macros.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.form?.requestSubmit();
        }}
      />
      <Button type="submit" size="xs" variant="default" disabled={chosen === ''}>
        {texts.run}
      </Button>
      <Link to="/macros">{texts.manage}</Link>
    </form>
  );
}

/**
 * After ten seconds, in which it can be undone; with the version that was on the page when it was chosen. Meanwhile the next case
 * of the list is open already.
 */
function useRunMacro({ id, code, version }: CaseDetail, onDrafted: () => void) {
  const texts = useText(macroText);
  const bulk = useText(bulkText);
  const problems = useText(problemText);
  const client = useQueryClient();
  const next = useNextCase();
  const navigate = useNavigate();
  return ({ id: macro, name, steps }: Macro) => {
    const drafts = steps.some((step) => step.do === 'draft');
    // A draft is there to be read and sent.
    if (next && !drafts) void navigate(`/cases/${next.id}`, { state: { from: next.from } });
    actLater({
      ...{ said: texts.soon(name, code), undo: bulk.undo },
      onUndo: () => {
        toast('done', bulk.undone);
      },
      run: async () => {
        let isDone = false;
        try {
          await runMacro(id, version, macro);
          isDone = true;
          toast('done', texts.done(name, code));
        } catch (problem) {
          const { sentence, details } = readableProblem(problem, problems);
          toast('trouble', texts.refused(name, code, details[0] ?? sentence));
        }
        const keys = [['case', id], ['cases'], ['draft', id]];
        await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
        if (isDone && drafts) onDrafted();
      },
    });
  };
}
