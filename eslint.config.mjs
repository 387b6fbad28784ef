import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What each part of src may import, from the ground up (docs/architecture.md has the picture). A part may import
 * itself; `addresses` is src/addresses.ts, and so on.
 */
const mayImport = {
  schemas: [],
  wording: ['schemas'],
  markdown: ['schemas'],
  corpus: ['addresses', 'markdown', 'schemas', 'wording'],
  check: ['addresses', 'corpus', 'markdown', 'schemas', 'wording'],
  charts: ['addresses', 'corpus', 'schemas', 'wording'],
  exports: ['addresses', 'charts', 'corpus', 'markdown', 'schemas', 'wording'],
  search: ['addresses', 'corpus', 'schemas', 'wording'],
  imports: ['check', 'corpus', 'schemas', 'wording'],
  'editor-schemas': ['schemas'],
  suggest: ['corpus', 'schemas', 'search', 'wording'],
  commands: ['check', 'corpus', 'editor-schemas', 'exports', 'imports', 'schemas', 'suggest', 'wording'],
  integrations: ['addresses', 'check', 'corpus', 'exports', 'search', 'wording'],
  scripts: ['schemas', 'search', 'wording'],
  elements: ['addresses', 'components', 'corpus', 'exports', 'links', 'schemas', 'wording'],
  components: [
    'addresses',
    'charts',
    'corpus',
    'elements',
    'exports',
    'links',
    'schemas',
    'scripts',
    'search',
    'wording',
  ],
  layouts: [
    'addresses',
    'components',
    'content',
    'corpus',
    'exports',
    'links',
    'schemas',
    'scripts',
    'styles',
    'wording',
  ],
};
const parts = [...Object.keys(mayImport), 'pages', 'styles', 'addresses', 'links', 'content'];

const directions = Object.entries(mayImport).map(([part, allowed]) => ({
  files: [`src/${part}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: parts
          .filter((other) => other !== part && !allowed.includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other}[/.]`,
            message: `src/${part} may import only ${allowed.join(', ') || 'itself'} (docs/architecture.md).`,
          })),
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '**/.astro/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      // Node types and DOM types are checked by the compiler.
      'no-undef': 'off',
    },
  },
  ...directions,
);
