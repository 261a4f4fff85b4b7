import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dockerfileFaults } from './dockerfile-faults.js';

const text = readFileSync(join(import.meta.dirname, '../../Dockerfile'), 'utf8');
const after = (line: string, added: string) => text.replace(line, `${line}\n${added}`);
const [, secondStage = ''] = text.split(/^(?=FROM )/m).slice(-2);

describe('Dockerfile', () => {
  it('ships what runs and not what builds, to nobody’s writing', () => {
    expect(dockerfileFaults(text)).toEqual([]);
  });

  it.each([
    { planted: text.replace('USER node\n', ''), fault: 'runs as root' },
    { planted: text.replace('USER node', 'USER 0:0'), fault: 'runs as root' },
    { planted: after('USER node', 'USER root'), fault: 'runs as root' },
    { planted: after('USER node', 'VOLUME /salur/data'), fault: 'has a volume to write on' },
    { planted: text.replace('COPY libs/places', 'COPY --chown=node libs/places'), fault: 'copies with --chown' },
    { planted: text.replace('COPY libs/places', 'COPY --chmod=777 libs/places'), fault: 'copies with --chmod' },
    {
      planted: after('COPY --from=build /salur/dist dist', 'RUN mkdir data && chown node data'),
      fault: 'runs a program where it is shipped, which may change whose a file is',
    },
    {
      planted: after('USER node', 'ADD https://example.org/tool.tgz /tool'),
      fault: 'adds from wherever instead of copying',
    },
    { planted: text.replace(/^CMD .*$/m, 'CMD node dist/main.js'), fault: 'puts a shell before its CMD' },
    { planted: text.replace(/^FROM \S+ AS build/m, 'FROM node AS build'), fault: 'takes any node there is' },
    { planted: text.replace(/^FROM \S+$/m, 'FROM node:latest'), fault: 'takes any node:latest there is' },
    { planted: secondStage.replace(/^COPY --from.*\n/gm, ''), fault: 'ships the stage that builds' },
  ])('is told when it $fault', ({ planted, fault }) => {
    expect(planted).not.toBe(text);
    expect(dockerfileFaults(planted)).toEqual([fault]);
  });
});
