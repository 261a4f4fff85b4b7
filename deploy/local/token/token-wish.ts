import { parseArgs } from 'node:util';
import { roles, type Role } from '#libs/access';
import { EngineFailure } from '../engines/engine-failure.js';

export interface TokenWish {
  readonly role: Role;
  readonly institution: string;
  readonly json: boolean;
}

/** What somebody asks `npm run token` for; null when they ask how. */
export function tokenWish(args: readonly string[]): TokenWish | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      role: { type: 'string' },
      institution: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const role = roles.find((one) => one === values.role);
  if (!role) throw new EngineFailure(`There is no role "${values.role ?? ''}"; there are: ${roles.join(', ')}.`);
  if (!values.institution) throw new EngineFailure('Which institution? Say --institution <code>, for example pln.');
  return { role, institution: values.institution, json: values.json };
}
