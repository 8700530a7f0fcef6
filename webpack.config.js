// One webpack run builds everything that ships: an array of configurations, one for each thing.
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');

const DEV_ORIGIN = 'https://localhost:3000/';

/** What all builds share. Types are checked by `npm run lint`, so that a build stays fast. */
const shared = {
  context: __dirname,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } },
    ],
  },
  // Silent unless something is wrong: `npm ci` runs this through `prepare`.
  stats: 'errors-warnings',
};

/** The command line: one file with its dependencies inside, unminified so that a stack trace can be read. */
const cli = () => ({
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { cli: './src/apps/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', chunkFilename: 'cli.[name].js' },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
});

/**
 * The add-in: a folder to put on a web server as it is. Pane and ribbon commands are two bundles in one page,
 * because the manifest asks for one shared runtime.
 * `--env origin=https://example.org/soat-bieu/` says where that folder will stand.
 */
const addIn = async (env) => ({
  ...shared,
  name: 'add-in',
  target: ['web', 'es2020'],
  devtool: 'source-map',
  entry: { taskpane: './src/apps/taskpane/taskpane.ts', commands: './src/apps/commands/commands.ts' },
  output: { path: path.resolve(__dirname, 'dist/web'), filename: '[name].[contenthash:8].js', clean: true },
  // Both bundles share one copy of every module: two copies of the core's state would not agree.
  optimization: { runtimeChunk: 'single' },
  plugins: [
    new HtmlPlugin({ filename: 'taskpane.html', template: './src/apps/taskpane/taskpane.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png' },
        { from: 'manifest.xml', transform: (xml) => String(xml).replaceAll(DEV_ORIGIN, origin(env)) },
      ],
    }),
  ],
  ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
});

/** The address the add-in is served from, with a closing slash. */
function origin(env) {
  const given = env.origin ?? DEV_ORIGIN;
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

module.exports = async (env) => {
  const hasAddIn = fs.existsSync(path.resolve(__dirname, 'src/apps/taskpane'));
  return hasAddIn ? [cli(), await addIn(env)] : [cli()];
};
