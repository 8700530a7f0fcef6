import { kindCosts } from './kinds';
for (const k of kindCosts()) console.log(k.kind.padEnd(30), k.tables, k.cells, k.cost.toFixed(1));
