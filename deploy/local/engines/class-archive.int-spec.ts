import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ClassArchive } from './class-archive.js';

describe('the archive of loaded classes', () => {
  let place: string;
  const archiveOf = (home: string, version = '17.0.1') =>
    new ClassArchive({
      ofHome: join(place, home, 'classes.jsa'),
      folder: join(place, 'jars'),
      java: { program: 'java', version },
    });

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'salur-classes-'));
    for (const folder of ['jars', 'first', 'second']) mkdirSync(join(place, folder));
  });
  afterEach(() => {
    rmSync(place, { recursive: true, force: true });
  });

  it('is left by the first home and used by every other', () => {
    const left = join(place, 'first', 'classes.jsa');
    expect(archiveOf('first').options()).toEqual([`-XX:ArchiveClassesAtExit=${left}`]);
    writeFileSync(left, 'classes');
    archiveOf('first').adopt();
    const [used = ''] = archiveOf('second').options();
    expect(readFileSync(used.replace('-XX:SharedArchiveFile=', ''), 'utf8')).toBe('classes');
    expect(existsSync(left)).toBe(false);
  });

  it('is of one Java alone', () => {
    writeFileSync(join(place, 'first', 'classes.jsa'), 'classes');
    archiveOf('first').adopt();
    expect(archiveOf('second', '21.0.2').options()[0]).toMatch(/^-XX:ArchiveClassesAtExit=/);
  });

  it('is done without where it cannot be kept', () => {
    writeFileSync(join(place, 'first', 'classes.jsa'), 'classes');
    rmSync(join(place, 'jars'), { recursive: true });
    archiveOf('first').adopt();
    expect(archiveOf('first').options()[0]).toMatch(/^-XX:ArchiveClassesAtExit=/);
  });
});
