import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores([
		'.svelte-kit*/',
		'build*/',
		'data/',
		'node_modules/',
		'playwright-report/',
		'static/',
		'test-results/',
		'tests/fixtures/',
		'tests/golden/'
	]),
	tseslint.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-self-compare': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// A function whose contract is a promise may have nothing to wait for.
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/require-each-key': 'error',
			// Addresses come ready, with the sub-path, from the one module that writes them.
			'svelte/no-navigation-without-resolve': 'off',
			// Results are replaced whole ($state.raw); nothing watches the inside of a Map.
			'svelte/prefer-svelte-reactivity': 'off',
			// Parameters in markup have no type here (svelte-check knows them), and a prop is seen as its declared
			// type, so that needed conditions look needless.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off'
		}
	},
	{
		// Set-up speaks to the person at the terminal, and reads JSON written by other programs.
		files: ['**/*.mjs', '*.js', '*.ts', 'tests/bench/**'],
		rules: {
			'no-console': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/restrict-plus-operands': 'off'
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			// fast-check's and expect's matchers are read as promises or void by turns.
			'@typescript-eslint/no-confusing-void-expression': 'off'
		}
	}
);
