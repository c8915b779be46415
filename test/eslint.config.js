import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Forbids imports by path, so that the direction of data through the house cannot be turned round. */
const forbid = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const outside = ['**/local/**', '**/cli/**', '**/static/**', '**/test/**'];
const rule = (group, message) => ({ group, message });

export default tseslint.config(
  { ignores: ['**/dist/**', 'node_modules/**', '.cache/**', '.local/**', 'test/artifacts/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'static/tsconfig.json',
          'local/tsconfig.json',
          'cli/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['static/**/*.{ts,tsx}', 'local/site/client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
    },
  },
  {
    files: ['local/**', 'cli/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.config.{js,ts}', 'test/eslint.config.js'],
    rules: { 'no-restricted-exports': 'off' },
  },
  forbid(
    ['src/contract/**/*.ts'],
    [rule(['../**', '@forge/*', 'node:*'], 'contract imports zod and nothing else')],
  ),
  forbid(
    ['src/domain/**/*.ts'],
    [
      rule(['@forge/*', 'node:*', 'react'], 'domain is pure'),
      rule(
        ['**/app/**', '**/adapters/**', '**/entry/**', '**/fields/**', ...outside],
        'domain imports inward only',
      ),
    ],
  ),
  forbid(
    ['src/app/**/*.ts'],
    [
      rule(['@forge/*', 'node:*'], 'app reaches the platform through ports'),
      rule(
        ['**/adapters/**', '**/entry/**', '**/fields/**', ...outside],
        'app imports domain and contract',
      ),
    ],
  ),
  forbid(
    ['src/adapters/**/*.ts'],
    [
      rule(
        ['**/entry/**', '**/fields/**', ...outside],
        'adapters implement ports, they know no entry',
      ),
    ],
  ),
  forbid(
    ['src/adapters/ingest/**/*.ts'],
    [
      rule(['@forge/*', 'node:*'], 'importers are pure'),
      rule(
        [
          '**/adapters/jira/**',
          '**/adapters/kvs/**',
          '**/adapters/forge/**',
          '**/entry/**',
          ...outside,
        ],
        'importers are pure',
      ),
    ],
  ),
  forbid(['src/entry/**/*.ts'], [rule(outside, 'the app does not know its surroundings')]),
  forbid(
    ['static/**/*.{ts,tsx}', 'src/fields/**/*.{ts,tsx}'],
    [
      rule(
        [
          '**/domain/**',
          '**/app/**',
          '**/adapters/**',
          '**/entry/**',
          '**/local/**',
          '**/cli/**',
          '**/test/**',
        ],
        'surfaces talk to the app through contract only',
      ),
    ],
  ),
  forbid(
    ['cli/**/*.ts'],
    [
      rule(
        [
          '**/entry/**',
          '**/adapters/jira/**',
          '**/adapters/kvs/**',
          '**/adapters/forge/**',
          '**/local/**',
          '**/test/**',
          '@forge/*',
        ],
        'the CLI uses domain and importers',
      ),
    ],
  ),
  prettier,
);
