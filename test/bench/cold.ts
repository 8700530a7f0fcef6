/** One step in this process alone, which has done nothing before it: `cold.ts STEP FILE` writes its milliseconds. */
import { readFileSync } from 'node:fs';
import { checking, inflating, reading, recognising } from './steps';

async function main([step, file]: readonly string[]): Promise<number> {
  const bytes = readFileSync(file!);
  if (step === 'inflate') return inflating(bytes);
  const { workbook, took } = await reading(bytes);
  if (step === 'read') return took;
  return step === 'recognise' ? recognising(workbook) : checking(workbook);
}

void main(process.argv.slice(2)).then((took) => console.log(took));
