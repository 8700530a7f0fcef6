import { check } from '../../src/core/check';
import { randomFixture } from '../families';
const fam = process.argv[2] as never;
const wbs = Array.from({ length: 60 }, (_, s) => randomFixture(s + 1, fam).workbook);
for (let r = 0; r < 3; r++) for (const wb of wbs) check(wb);
