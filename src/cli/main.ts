import { run } from './run.js';

// A reader that has seen enough, as `head` has, closes the pipe: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

// Set rather than called: `process.exit` would cut off what is still being written to a pipe.
process.exitCode = await run(process.argv.slice(2), process.stdout, process.stderr);
