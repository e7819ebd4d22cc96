import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The house, lowest floor first. A room imports from lower floors only: not upward, not sideways.
 * Adding a room means adding a word here.
 */
const floors = [
  ['domain'],
  ['codec', 'graph', 'state', 'extraction', 'export'],
  ['services', 'workers', 'cli'],
  ['ui'],
];

/** For each room: everything in src that is neither the room itself nor on a lower floor. */
const zones = floors.flatMap((rooms, level) =>
  rooms.map((room) => {
    const lower = floors.slice(0, level).flat();
    return {
      target: `./src/${room}`,
      from: './src',
      except: [room, ...lower].map((name) => `./${name}`),
      message: `${room}/ may import itself${lower.length ? ` and ${lower.join(', ')}` : ''} only.`,
    };
  }),
);

const restrict = (names, why) => names.map((name) => ({ regex: `^${name}(/|$)`, message: why }));
const reactOnly = restrict(
  ['react', 'react-dom', 'react-cytoscapejs', '@base-ui', 'lucide-react'],
  'React is known in ui/ and main.tsx only.',
);
const zustandOnly = restrict(['zustand'], 'zustand is known in state/ and ui/app-context.tsx only.');
const nodeOnly = restrict(['node:[a-z/]+', 'sirv'], 'Node is known in cli/ only.');
const cytoscapeOnly = [
  {
    regex: '^cytoscape',
    allowTypeImports: true,
    message: 'Cytoscape runs in ui/graph/ only; graph/ may import its types.',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report', 'public', '.cache'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/extensions': ['error', 'always', { ignorePackages: true }],
      'no-undef': 'off',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text is rendered as text.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines a name.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...reactOnly, ...zustandOnly, ...nodeOnly, ...cytoscapeOnly] },
      ],
    },
  },
  {
    files: ['src/state/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...reactOnly, ...nodeOnly, ...cytoscapeOnly] },
      ],
    },
  },
  {
    files: ['src/cli/**'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...reactOnly, ...zustandOnly, ...cytoscapeOnly] },
      ],
    },
  },
  {
    files: ['src/ui/**', 'src/main.tsx', 'src/one-file.tsx', 'src/server.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...zustandOnly, ...nodeOnly, ...cytoscapeOnly] },
      ],
    },
  },
  {
    files: ['src/ui/app-context.tsx', 'src/main.tsx'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...nodeOnly, ...cytoscapeOnly] }] },
  },
  {
    files: ['src/ui/graph/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...zustandOnly, ...nodeOnly] }] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**', 'bench/**', '*.config.{ts,js}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['e2e/**'],
    // Playwright reads from this pattern which fixtures a fixture needs; one that needs none says so by an empty one.
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
);
