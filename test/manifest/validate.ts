/** `npm run validate:manifest`: what the manifest test asserts, as a command that says what to mend. */
import { problemsOf } from './checks';
import { functionsOfPage, pictureSize, readManifest } from './files';
import { parseXml } from './xml';

const problems = problemsOf(parseXml(readManifest()), pictureSize, functionsOfPage());
for (const problem of problems) console.error(`manifest.xml: ${problem}`);
if (problems.length === 0) console.log('manifest.xml: nothing to complain about');
process.exitCode = problems.length === 0 ? 0 : 1;
