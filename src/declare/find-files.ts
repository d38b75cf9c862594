import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Findings } from './findings.ts';
import { judgeSideFile, judgeSkipped, type Judgement } from './judge-skipped.ts';
import { leavesProject } from './project-root.ts';
import { readText, reasonOf } from './read-text.ts';
import { SourceFile } from './source-file.ts';

/** One file of a manifest. */
export interface FoundFile {
  /** As shown to people: relative to where the user stands, if it lies below. */
  readonly filename: string;
  readonly path: string;
}

export interface FindRequest {
  readonly paths: readonly string[];
  readonly directory: string;
  readonly recursive: boolean;
}

/** The manifest where none is named. */
export const MAIN = 'holdfast.yaml';
const TYPESCRIPT = 'holdfast.config.ts';

/** The files a manifest consists of; `-` stands for standard input. */
export function findFiles(request: FindRequest, findings: Findings): readonly FoundFile[] {
  if (request.paths.length === 0) return findDefault(request, findings);
  const files = request.paths.flatMap((path) =>
    path === '-' ? [standardInput(request)] : findPath(path, request, findings),
  );
  return files.filter((file, index) => files.findIndex((other) => other.path === file.path) === index);
}

function standardInput({ directory }: FindRequest): FoundFile {
  return { filename: '<stdin>', path: join(resolve(directory), '-') };
}

function findDefault({ directory }: FindRequest, findings: Findings): readonly FoundFile[] {
  const present = [MAIN, TYPESCRIPT].map((name) => resolve(directory, name)).filter((path) => isFile(path));
  if (present.length === 1) return present.map((path) => found(path));
  const where = shown(resolve(directory)) || '.';
  if (present.length > 1) {
    findings.error(
      undefined,
      `${where} holds both ${MAIN} and ${TYPESCRIPT}`,
      'Keep one, or name the one meant with -f.',
    );
  } else {
    findings.error(
      undefined,
      `no ${MAIN} or ${TYPESCRIPT} in ${where}`,
      'Write one, name a file or directory with -f, or go there with -C.',
    );
  }
  return [];
}

function findPath(given: string, request: FindRequest, findings: Findings): readonly FoundFile[] {
  const path = resolve(request.directory, given);
  try {
    if (!statSync(path).isDirectory()) return [found(path)];
    const files = listDirectory(path, request.recursive).filter(
      (file) => isNamed(file, request) || isTaken(file, path, findings),
    );
    if (files.length === 0)
      findings.error(undefined, `no manifest in ${given}`, 'It needs a *.yaml file with "resources:".');
    return files;
  } catch (error) {
    findings.error(undefined, `${given} ${reasonOf(error)}`, 'Check the path and its permissions.');
    return [];
  }
}

/** What is named itself is taken as that. */
function isNamed(file: FoundFile, { paths, directory }: FindRequest): boolean {
  return paths.some((path) => path !== '-' && resolve(directory, path) === file.path);
}

/** A link in a directory must not bring in files from elsewhere; one that is named itself may. */
function isInside(file: FoundFile, directory: string, findings: Findings): boolean {
  if (!leavesProject(file.path, directory)) return true;
  const detail = 'It is a symbolic link. Name it with -f if it is meant, or put the file itself there.';
  findings.error(undefined, `${file.filename} lies outside the project`, detail);
  return false;
}

/** The YAML files of a directory, by name. */
export function listDirectory(directory: string, recursive: boolean): readonly FoundFile[] {
  const entries = readdirSync(directory, { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries.flatMap((entry): readonly FoundFile[] => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return recursive && isWalked(entry.name) ? listDirectory(path, true) : [];
    return /\.ya?ml$/u.test(entry.name) && isFile(path) ? [found(path)] : [];
  });
}

function isWalked(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** Whether a file of a directory is a part of the manifest. Says why not where it could be meant as one. */
function isTaken(file: FoundFile, directory: string, findings: Findings): boolean {
  const name = basename(file.path);
  if (name === MAIN) return isInside(file, directory, findings);
  const judgement = judge(file, SIDE_FILE.test(name));
  if (judgement === undefined || !isInside(file, directory, findings)) return false;
  if (judgement === 'part') return true;
  findings.add(judgement.severity, judgement.place, judgement.summary, judgement.detail);
  return false;
}

/** Side files `holdfast.STACK.yaml` hold values, not resources. */
const SIDE_FILE = /^holdfast\..+\.ya?ml$/u;
const DECLARES = /^(?:resources|"resources"|'resources')\s*:/mu;

/** An unreadable file is kept, so that reading it reports why. */
function judge({ filename, path }: FoundFile, side: boolean): 'part' | Judgement | undefined {
  const reading = readText(path);
  if ('problem' in reading) return side ? undefined : 'part';
  const file = new SourceFile(filename, reading.text, dirname(path));
  if (side) return judgeSideFile(file);
  return DECLARES.test(file.text) ? 'part' : judgeSkipped(file);
}

function found(path: string): FoundFile {
  return { filename: shown(path), path };
}

/** Relative to the working directory where that is shorter than going up. */
export function shown(path: string): string {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
