import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { undoThreshold, type Figure, type Threshold } from '../api/policies.js';
import { Failure } from '../shell/failure.js';
import { PolicyLine } from './policy-line.js';

interface SettingLogProps<One> {
  readonly title: string;
  readonly items: readonly One[];
  /** Who set what, and from when on. */
  readonly said: (one: One) => string;
  readonly more?: (one: One) => ReactNode;
}

/** What officials have set for the router, each with when it holds; the one in force, and planned ones, can be undone. */
export function SettingLog<One extends Pick<Threshold | Figure, 'id' | 'standing'>>(props: SettingLogProps<One>) {
  const { title, items, said, more } = props;
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: undoThreshold,
    onSuccess: (now) => {
      client.setQueryData(['thresholds'], now);
    },
  });
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {undo.isError && <Failure problem={undo.error} />}
      <ul className="rule-list">
        {items.map((one) => (
          <PolicyLine
            key={one.id}
            standing={one.standing}
            said={said(one)}
            isUndoing={undo.isPending && undo.variables === one.id}
            onUndo={() => {
              undo.mutate(one.id);
            }}
          >
            {more?.(one)}
          </PolicyLine>
        ))}
      </ul>
    </>
  );
}
