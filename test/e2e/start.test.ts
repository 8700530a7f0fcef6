import { checkJson, run, soatBieu } from './soatBieu';

const FAULTY = 'assets/samples/dien-bien-co-loi.xlsx';

it.each([
  ['--once', ['--', '--once'], { CI: '' }],
  ['CI in the environment', [], { CI: '1' }],
])('`npm start` with %s prints the findings of the sample and is no failure', (_, args, environment) => {
  const { status, stdout } = run('npm', ['start', ...args], undefined, environment);
  expect(status).toBe(0);
  expect(stdout).toContain(soatBieu(['check', FAULTY]).stdout);
  for (const { cell } of checkJson([FAULTY]).files[0]!.findings) expect(stdout).toContain(cell);
});
