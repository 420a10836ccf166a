import { expect, test } from 'vitest';
import { filesOf } from '../../src/setup/vite/held.mjs';

const manifest = {
	'src/entry.ts': { file: 'entry.js', imports: ['_shared'], css: ['page.css'] },
	_shared: { file: 'shared.js', dynamicImports: ['src/answering.ts'] },
	'src/answering.ts': {
		file: 'answering.js',
		src: 'src/answering.ts',
		imports: ['_shared', '_words'],
		dynamicImports: ['../node_modules/arquero/src/index.js'],
		css: ['passport.css']
	},
	_words: { file: 'words.js' },
	'../node_modules/arquero/src/index.js': {
		file: 'arquero.js',
		src: '../node_modules/arquero/src/index.js'
	},
	'kit.js': { file: 'kit.js', imports: ['_shared'] }
};

test('what an entry loads at its start or later is held, with the styles of what comes later', () => {
	const wanted = ['answering.js', 'entry.js', 'passport.css', 'shared.js', 'words.js'];
	expect(filesOf(manifest, 'src/entry.ts')).toEqual(wanted);
});

test('neither what another entry loads, nor a package that is loaded by itself', () => {
	const files = filesOf(manifest, 'src/entry.ts');
	for (const other of ['kit.js', 'arquero.js', 'page.css']) expect(files).not.toContain(other);
});

test('an entry that was not built is an error', () => {
	expect(() => filesOf(manifest, 'src/gone.ts')).toThrow('no src/gone.ts');
});
