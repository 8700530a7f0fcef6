/** What is opened of a folder that is dropped; a single file is tried whatever it is called. */
const WORKBOOKS = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;
/** Files that Excel lays beside an open workbook, and what systems hide. */
const NOT_MEANT = /^(?:~\$|\.)/;
/** More at once are not looked through: the command line does whole archives. */
const MOST_FILES = 200;
const DEEPEST = 8;

/** The files of a drop, folders with the workbooks in them, by name. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const plain = [...transfer.files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return plain.slice(0, MOST_FILES);
  const files: File[] = [];
  for (const entry of entries) await gather(entry, files, 0);
  return files.sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}

async function gather(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
  if (files.length >= MOST_FILES || depth > DEEPEST) return;
  if (isFile(entry)) {
    if (WORKBOOKS.test(entry.name) && !NOT_MEANT.test(entry.name)) files.push(await fileOf(entry));
  } else if (isFolder(entry)) {
    for (const one of await entriesOf(entry)) await gather(one, files, depth + 1);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser hands over a folder's entries some at a time; none ends the list. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || all.length >= MOST_FILES) return all;
    all.push(...some);
  }
}
