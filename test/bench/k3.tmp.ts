import { check } from '../../src/core/check';
import * as k from './kinds';
const wb = process.argv[2] === 'long' ? (k as any).longTable(4000, 12) : (k as any).longOutline(200, 9);
const t = process.hrtime.bigint(); const r = check(wb); console.log(Number(process.hrtime.bigint() - t) / 1e6, r.tables.length, r.findings.length, r.tables[0]?.agreed);
