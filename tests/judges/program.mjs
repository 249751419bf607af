// Runs another program with a time limit and keeps all it said. A program that cannot be started
// or does not end in time is an error of the run, never a silent judge.

import { spawn } from 'node:child_process';

const MOST_SECONDS = 300;

/** Gives `{ code, out, err }`; `code` is the program's exit code. */
export function outcome(command, args, { input = '', seconds = MOST_SECONDS, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, timeout: seconds * 1000, killSignal: 'SIGKILL' });
    const out = [];
    const err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.stdin.on('error', () => {}); // a program may stop reading early; its exit code tells why
    child.on('error', (error) => reject(new Error(`${command}: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (signal) return reject(new Error(`${command}: ended by ${signal} (limit ${seconds} s)`));
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') });
    });
    child.stdin.end(input);
  });
}
