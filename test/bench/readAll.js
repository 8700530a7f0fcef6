// `node readAll.js LIBRARY FOLDER THREADS`: reads every workbook of a folder with another library and does nothing else.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread, Worker, workerData } = require('node:worker_threads');

const READERS = {
  sheetjs: () => {
    const { read } = require('@e965/xlsx');
    return (bytes) => read(bytes, { cellStyles: false, cellFormula: true, sheetStubs: true, WTF: true });
  },
  exceljs: () => {
    const { Workbook } = require('exceljs');
    return (bytes) => new Workbook().xlsx.load(bytes);
  },
};

async function readEach({ library, files }) {
  const read = READERS[library]();
  for (const file of files) await read(readFileSync(file));
}

if (isMainThread) {
  const [library, folder, threads] = process.argv.slice(2);
  const files = readdirSync(folder).map((name) => join(folder, name));
  for (let thread = 0; thread < Number(threads); thread++) {
    const share = files.filter((_, at) => at % Number(threads) === thread);
    new Worker(join(__dirname, 'readAll.js'), { workerData: { library, files: share } });
  }
} else {
  void readEach(workerData);
}
