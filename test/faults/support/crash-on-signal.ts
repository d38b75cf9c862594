import process from 'node:process';

/** Preloaded: on SIGUSR2 something fails that nobody catches, with a secret in every part of the error. */
const secret = process.env['CANARY'] ?? '';
const cause = Object.assign(new Error(`cause ${secret}`), { body: secret });
const error = Object.assign(new TypeError(`broke on ${secret}\nand ${secret}`, { cause }), {
  options: { headers: { authorization: `Bearer ${secret}` } },
});
// As if the code of Holdfast had failed.
if (process.env['WHOSE'] === 'own') {
  const ours = new URL('../../../src/engine/execute.ts', import.meta.url).href;
  error.stack = (error.stack ?? '').replaceAll(import.meta.url, ours);
}

process.on('SIGUSR2', () => {
  if (process.env['HOW'] === 'rejection') void Promise.reject(error);
  else throw error;
});
