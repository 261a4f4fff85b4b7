import { isUuid } from '#libs/domain';

const prefix = 'berkas-';

/** The name of the box that is ticked as long as a file which waits is wanted. */
export const fieldOfFile = (id: string): string => `${prefix}${id}`;

/** The files that a form wants, of those that waited with it. */
export const wantedFiles = (fields: Readonly<Record<string, string>>): string[] =>
  Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((id) => isUuid(id));
