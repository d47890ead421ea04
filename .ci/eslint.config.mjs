import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['web/lib/**'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals: globals.browser },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', { selector: 'ImportDeclaration[source.value=/^[^.]/]', message: 'Import by a relative path: the address of the folder has a hash in it.' }],
      'no-restricted-properties': ['error',
        { property: 'innerHTML', message: 'Text never becomes markup: draw it with a template.' },
        { property: 'outerHTML', message: 'Text never becomes markup: draw it with a template.' },
        { object: 'localStorage', property: 'setItem', message: 'Nothing is kept in the browser.' }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
];
