import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FakeExcel, RaisedEvent } from './fakeExcel';

type Callback = (result: unknown) => void;

/** The parts of Microsoft's library that are set from outside, and its names for them. */
interface OfficeGlobals {
  OSF: {
    _OfficeAppFactory: unknown;
    DDA: { RichApi: { executeRichApiRequestAsync: unknown; richApiMessageManager: unknown } };
  };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** Where in a request's array the client puts the body and the flags (observed with build 16.0.15407). */
const BODY = 4;
const FLAGS = 6;
/** The library takes several turns of the event loop between one request and the next. */
const QUIET_TURNS = 10;

/** Of a browser, what the library touches while it loads. */
const BROWSER: Readonly<Record<string, unknown>> = {
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  navigator: { userAgent: 'node' },
  location: { href: 'https://localhost/', search: '', hash: '' },
  document: {
    getElementsByTagName: () => [],
    getElementById: () => null,
    addEventListener: () => undefined,
    createElement: () => ({}),
    head: {},
  },
};

let excel: FakeExcel | null = null;
let toClient: ((message: unknown) => void) | null = null;

/** Lets the library talk to this Excel from now on. */
export function connect(fake: FakeExcel): FakeExcel {
  excel = fake;
  fake.onEvent = (event) => toClient?.(eventMessage(event));
  return fake;
}

/**
 * Loads Microsoft's own library for Excel on the web into this realm, so that `Excel` and `Office` are the globals the
 * code under test uses, and puts a fake in the place where it would talk to Excel. Once a test file, before all tests.
 */
export function installOffice(): void {
  const realm = globalThis as unknown as Record<string, unknown> & OfficeGlobals;
  if (realm.window === undefined) realm.window = realm.self = globalThis;
  for (const [name, value] of Object.entries(BROWSER)) realm[name] ??= value;
  const file = join(
    dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist/excel-web-16.00.debug.js',
  );
  (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);

  const requirements = {
    isSetSupported: (set: string, version?: string) => current().supports(set, version),
  };
  const context = { requirements, displayLanguage: 'vi-VN', contentLanguage: 'vi-VN' };
  // What the loader (office.js) sets up in a page.
  realm.OSF._OfficeAppFactory = { getContext: () => context };
  // The library checks each member against its requirement set, but looks at this flag where its own code sets another.
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  realm.OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
  realm.OSF.DDA.RichApi.richApiMessageManager = {
    register: (handler: (message: unknown) => void) => {
      toClient = handler;
      return Promise.resolve();
    },
  };
}

/** Waits until what the library does after `Excel.run` on its own (giving references back, events) is done. */
export async function settled(): Promise<void> {
  const fake = excel;
  if (!fake) return;
  for (let quiet = 0, seen = -1; quiet < QUIET_TURNS; quiet++) {
    if (fake.requests.length !== seen) quiet = 0;
    seen = fake.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function current(): FakeExcel {
  if (!excel) throw new Error('no fake Excel is connected');
  return excel;
}

function execute(request: readonly unknown[], callback: Callback): void {
  const reply = current().process(String(request[BODY]), Number(request[FLAGS]));
  const result =
    'error' in reply
      ? { status: 'failed', error: { code: reply.error, message: `fake Excel: ${reply.error}` } }
      : { status: 'succeeded', value: { data: [200, [], reply.body] } };
  // Excel answers later, never within the call.
  setTimeout(() => callback(result), 0);
}

/** An event as it comes to the client: a message of category 65536, aimed at the workbook (build 16.0.15407). */
function eventMessage({ type, args }: RaisedEvent): unknown {
  const entry = {
    messageCategory: 65_536,
    messageType: type,
    targetId: 'Workbook',
    message: JSON.stringify(args),
  };
  return { entries: [entry] };
}
