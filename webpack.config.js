// One webpack run builds everything that ships: an array of configurations, one for each thing.
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, IgnorePlugin, NormalModuleReplacementPlugin, optimize } = require('webpack');
const { SingleFilePlugin } = require('./src/apps/page/single/singleFilePlugin');

const DEV_ORIGIN = 'https://localhost:3000/';

/** What all builds share. Types are checked by `npm run lint`, so that a build stays fast. */
const shared = {
  context: __dirname,
  devtool: false,
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // the solver's other form would look for its WebAssembly by an address of the machine that builds
    alias: { highs$: require.resolve('highs'), 'highs/runtime': require.resolve('highs/runtime') },
  },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } },
    ],
  },
  // Silent unless something is wrong: `npm ci` runs this through `prepare`.
  stats: 'errors-warnings',
};

/** The solver asks for Node's modules only where it runs in Node. */
const withoutNode = () => new IgnorePlugin({ resourceRegExp: /^node:/, contextRegExp: /[\\/]highs[\\/]/ });

/** English is loaded when it is chosen: most never do. */
const lateCatalogues = () =>
  new NormalModuleReplacementPlugin(/\/catalogues$/, (it) => {
    it.request = it.request.replace('catalogues', 'lateCatalogues');
  });

/** What runs in Node: one file each with its dependencies inside, unminified so that a stack trace can be read. */
const forNode = (name, entry, ...plugins) => ({
  ...shared,
  name,
  target: 'node20',
  entry,
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: `${name}.[name].js`,
  },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }), ...plugins],
});

/**
 * Add-in and page: a folder to put on a web server as it is. Pane and ribbon commands are two bundles in one page,
 * because the manifest asks for one shared runtime; what they share with the page without Excel is in chunks of its
 * own. `--env origin=https://example.org/soat-bieu/` says where that folder will stand.
 */
const web = async (env) => ({
  ...shared,
  name: 'web',
  target: ['web', 'es2020'],
  devtool: 'source-map',
  entry: {
    taskpane: './src/apps/taskpane/taskpane.tsx',
    commands: './src/apps/commands/commands.ts',
    page: './src/apps/page/page.tsx',
  },
  output: {
    path: path.resolve(__dirname, 'dist/web'),
    filename: '[name].[contenthash:8].js',
    clean: true,
  },
  // Bundles of one page share one copy of every module: two copies of a session would not agree.
  optimization: { runtimeChunk: 'single', splitChunks: { chunks: 'all' } },
  // The first load of the pane is held to its limit by a test.
  performance: { hints: false },
  plugins: [
    withoutNode(),
    lateCatalogues(),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/apps/taskpane/taskpane.html',
      chunks: ['taskpane', 'commands'],
    }),
    new HtmlPlugin({ filename: 'index.html', template: './src/apps/page/index.html', chunks: ['page'] }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png' },
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
        { from: 'manifest.xml', transform: (xml) => String(xml).replaceAll(DEV_ORIGIN, origin(env)) },
      ],
    }),
  ],
  ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
});

/** The address the add-in is served from, with a closing slash. */
function origin(env) {
  const given = env.origin ?? DEV_ORIGIN;
  // it is written into XML as it is given
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(given))
    throw new Error(
      `--env origin=${given}: must be an https address without a query, as Office opens no other`,
    );
  return given.endsWith('/') ? given : `${given}/`;
}

/** Office loads add-ins over https alone; the certificates are made, and trusted, on the developer's machine. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, cert, key } = await getHttpsServerOptions();
  return {
    host: 'localhost',
    port: Number(new URL(DEV_ORIGIN).port),
    static: false,
    server: { type: 'https', options: { ca, cert, key } },
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}

/**
 * The page as one file to be opened from a stick: `dist/soat-bieu.html`. Its one script is page and worker in one, and
 * holds the sample; what stands in `src/apps/page/single` takes the place of what would load something.
 */
const single = {
  ...shared,
  name: 'single',
  target: ['web', 'es2020'],
  entry: { single: './src/apps/page/single/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  module: {
    rules: [
      ...shared.module.rules,
      {
        resourceQuery: /inside/,
        type: 'asset/inline',
        generator: { dataUrl: (content) => content.toString('base64') },
      },
      {
        resourceQuery: /packed/,
        type: 'asset/inline',
        generator: { dataUrl: (content) => gzipSync(content, { level: 9 }).toString('base64') },
      },
    ],
  },
  performance: { hints: false },
  plugins: [
    withoutNode(),
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new NormalModuleReplacementPlugin(/\.\/(sample|startWorker|loadWasm)$/, inSingle),
    new SingleFilePlugin({
      template: './src/apps/page/single/single.html',
      icon: './assets/icons/icon-32.png',
      filename: 'soat-bieu.html',
    }),
  ],
};

/** Sends an import of the page's to the module of the same name that works from a single file. */
function inSingle(resource) {
  const page = path.resolve(__dirname, 'src/apps/page');
  if (!resource.context.startsWith(page) || resource.context.endsWith('single')) return;
  resource.request = path.join(page, 'single', path.basename(resource.request));
}

/** The page that a report in HTML is: its script and style, which the command line writes into every such report. */
const reportPage = {
  ...shared,
  name: 'report-page',
  target: ['web', 'es2020'],
  entry: { 'report-page': './src/apps/report/page.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  plugins: [new CopyPlugin({ patterns: [{ from: 'src/apps/report/page.css', to: 'report-page.css' }] })],
};

module.exports = async (env) => [
  forNode(
    'cli',
    { cli: './src/apps/cli/main.ts', 'check-worker': './src/apps/cli/check/worker.ts' },
    new CopyPlugin({ patterns: [{ from: require.resolve('highs/runtime') }] }),
  ),
  reportPage,
  forNode('serve', { serve: './src/apps/page/server/serve.ts' }),
  await web(env),
  single,
];
