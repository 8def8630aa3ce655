/** Tells a terminal how far the work is; a file or a pipe is told nothing. */
export function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const full = Math.round((done / all) * width);
  process.stderr.write(`\r[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${done}/${all}${done === all ? '\n' : ''}`);
}
