const js = require('@eslint/js');
const prettier = require('eslint-config-prettier');
const officeAddins = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');
const layers = require('./test/architecture/layers.js');

const TYPESCRIPT = ['**/*.{ts,tsx}'];

/** Where the recommended sets are too mild, and the one place where they are too strict. */
const STRICTER = {
  eqeqeq: 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/no-shadow': 'error',
  '@typescript-eslint/prefer-readonly': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // Hosts are asynchronous throughout, also where one has nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
};

module.exports = tseslint.config(
  { ignores: ['dist/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: STRICTER,
  },
  {
    // The plugin's own presets bring an older typescript-eslint and no parser for *.ts: only its rules are taken.
    files: ['src/hosts/excel/**/*.{ts,tsx}', 'src/ui/**/*.{ts,tsx}', 'src/apps/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  ...layers,
  {
    // Tests look into parsed JSON and hand methods to expect(); what they assert is their type check.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Tool configuration: CommonJS, as the tools load it.
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
  prettier,
);
