/**
 * `npm run bench`, Excel: how often the host synchronises and how much goes either way, for tables from a province's to
 * the country's, counted in the fake Excel by Microsoft's own office.js. The figures of the README come from here.
 */
import { check } from '../../src/core/check';
import { agreedOf } from '../../src/core/highlights/agreed';
import { createExcelHost } from '../../src/hosts/excel/excelHost';
import { communes } from '../excel/workbooks';
import { FakeExcel } from '../support/fake-excel/fakeExcel';
import { connect, installOffice, settled } from '../support/fake-excel/loadOffice';

const COMMUNES = [115, 1_000, 10_600];

async function count(size: number): Promise<string> {
  const fake = connect(new FakeExcel(communes(size)));
  const host = createExcelHost();
  const steps: string[] = [];
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const [syncs, from] = [fake.syncs, fake.requests.length];
    const result = await work();
    const own = fake.requests.slice(from).filter(({ isCleanup }) => !isCleanup);
    const sent = own.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    const got = own.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    const kb = (bytes: number): string => (bytes / 1_000).toFixed(0);
    steps.push(`${name} ${fake.syncs - syncs} syncs, ${kb(sent)} KB sent, ${kb(got)} KB received`);
    await settled();
    return result;
  };
  const options = { onProgress: () => undefined, signal: { aborted: false } };
  const workbook = await step('read', () => host.read(options));
  await step('look for changes', () => host.hasChanged());
  const highlights = agreedOf(check(workbook));
  await step('highlight', () => host.highlight(highlights));
  await step('clear', () => host.clear());
  const largest = (fake.largestPayload / 1e6).toFixed(1);
  return `Excel, ${size} communes: ${steps.join('; ')}; largest payload ${largest} MB`;
}

async function main(): Promise<void> {
  installOffice();
  for (const size of COMMUNES) console.log(await count(size));
}

void main();
