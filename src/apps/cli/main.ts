import { compileSooner } from './compileSooner';
import { run } from './program';

/** What the shell says of a program that SIGPIPE ended: the reader (`head`, `less`) has seen enough. */
const READER_GONE = 141;
/** Nothing can be told where the output cannot be written (a full disk). */
const NOT_WRITTEN = 2;
/** A fault of the program: as good as an unreadable file, and never taken for errors found (1). */
const FAILED = 2;

compileSooner();

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(READER_GONE);
    if (stream === process.stdout) process.stderr.write(`${error.message}\n`);
    process.exit(NOT_WRITTEN);
  });
}

// an exit code is set, not forced, so that what was written to a pipe gets out whole
run(process.argv).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = FAILED;
  },
);
