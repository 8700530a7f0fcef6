/**
 * The floors of the house as ESLint configuration. An import goes down a floor or stays on it, never up:
 * src/core < src/hosts < src/ui < src/apps. Only ESLint's own rules are used, on the import's text, so nothing has
 * to be resolved; `layers.test.ts` shows what they catch.
 */

/** The npm packages the core may use: pure computation, no Node, no DOM. */
const CORE_PACKAGES = [];

/** What the core must not touch, whichever host it runs in. Its own tsconfig knows no types for these either. */
const HOST_GLOBALS = [
  ...['process', 'Buffer', 'require', 'module', 'exports', '__dirname', '__filename', 'global', 'globalThis'],
  ...['window', 'self', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['Office', 'Excel', 'OfficeExtension', 'console', 'alert', 'confirm', 'prompt', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
  ...['requestAnimationFrame', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'postMessage'],
];

/** A folder's sisters are reached with as many `../` as a file lies deep in it; no file lies deeper than this. */
const MAX_DEPTH = 5;

const FLOORS = {
  core: ['hosts', 'ui', 'apps'],
  hosts: ['ui', 'apps'],
  // What pane and page share is handed its host by the app.
  ui: ['hosts', 'apps'],
  apps: [],
};
const SISTERS = { hosts: ['excel', 'file'], apps: ['taskpane', 'commands', 'page', 'cli', 'report'] };

const floorConfigs = Object.entries(FLOORS).map(([floor, closed]) => {
  const bans = floorBans(floor, closed);
  const globals = HOST_GLOBALS.map((name) => ({ name, message: 'The core knows no host.' }));
  return {
    name: `layers/${floor}`,
    files: [`src/${floor}/**/*.{ts,tsx}`],
    rules: {
      ...importRules(bans),
      ...(floor === 'core' && { 'no-restricted-globals': ['error', ...globals] }),
    },
  };
});

/** Sisters on one floor do not know each other. One configuration a depth; it repeats its floor's bans. */
const sisterConfigs = Object.entries(SISTERS).flatMap(([floor, names]) =>
  names.flatMap((name) =>
    Array.from({ length: MAX_DEPTH + 1 }, (_, depth) => ({
      name: `layers/${floor}/${name}/${depth}`,
      files: [`src/${floor}/${name}/${'*/'.repeat(depth)}*.{ts,tsx}`],
      rules: importRules([...floorBans(floor, FLOORS[floor]), sisterBan(floor, name, depth)]),
    })),
  ),
);

function floorBans(floor, closed) {
  const bans = [
    {
      regex: String.raw`^\.{1,2}/(.*/)?(${['test', ...closed].join('|')})(/|$)`,
      message: `Layering: src/${floor} must not import from ${['test', ...closed].join(', ')}.`,
    },
  ];
  if (floor === 'core') {
    const allowed = CORE_PACKAGES.map((name) => `|${name}(/|$)`).join('');
    const message = 'Layering: src/core imports no package and no Node module (see CORE_PACKAGES).';
    bans.push({ regex: String.raw`^(?!\.{1,2}(/|$)${allowed})`, message });
  }
  return bans;
}

function sisterBan(floor, name, depth) {
  const others = SISTERS[floor].filter((sister) => sister !== name).join('|');
  return {
    regex: String.raw`^(\./)?((\.\./){${depth + 1}}|.*/${floor}/)(${others})(/|$)`,
    message: `Layering: src/${floor}/${name} must not import its sisters (${others}).`,
  };
}

/** The same bans for every way to name a module: import, export … from, import(), require() and types in place. */
function importRules(bans) {
  const patterns = bans.map(({ regex, message }) => ({ regex, message, caseSensitive: true }));
  const elsewhere = bans.flatMap(({ regex, message }) => {
    // An attribute's regular expression ends at the first slash, escaped or not.
    const source = `/${regex.replaceAll('/', '\\u002F')}/`;
    return [
      { selector: `ImportExpression[source.value=${source}]`, message },
      { selector: `CallExpression[callee.name="require"][arguments.0.value=${source}]`, message },
      { selector: `TSImportType[source.value=${source}]`, message },
    ];
  });
  const opaque = {
    selector: 'ImportExpression:not([source.type="Literal"])',
    message: 'Layering: import() takes a plain string here, so that its floor can be checked.',
  };
  return {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...elsewhere, opaque],
  };
}

module.exports = [...floorConfigs, ...sisterConfigs];
