#!/usr/bin/env node
// The command as installed is the built one. In a clone that was not built yet it runs from source.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/main.js', import.meta.url);
const source = new URL('../src/cli/main.ts', import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else if (existsSync(source)) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(source.href);
} else {
  console.error('treaty-widgets: this installation is incomplete, dist/cli/main.js is missing');
  process.exitCode = 1;
}
