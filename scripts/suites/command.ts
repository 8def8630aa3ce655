import { spawn } from 'node:child_process';
import { root } from '../files.js';
import type { Outcome } from '../outcome.js';

/** Runs a command in the repository as a suite of one test; what it printed is shown if it fails. */
export function runCommand(suite: string, parameters: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    const end = (passed: boolean, words: string) =>
      resolve({
        suite,
        passed: passed ? 1 : 0,
        failed: passed ? 0 : 1,
        skipped: 0,
        remarks: passed ? [] : [words.trim() || 'failed without a word'],
      });
    child.once('error', (error) => end(false, error.message));
    child.once('close', (code) => end(code === 0, Buffer.concat(output).toString()));
  });
}
