import { run } from './program';

// an exit code is set, not forced, so that what was written to a pipe gets out whole
void run(process.argv).then((status) => {
  process.exitCode = status;
});
