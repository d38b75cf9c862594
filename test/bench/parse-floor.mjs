// A floor of `validate`: node parse-floor.mjs events|json|yaml FILE reads the file and parses it, nothing else.
import { readFileSync } from 'node:fs';
const [, , how, file] = process.argv;
const text = readFileSync(file, 'utf8');
if (how === 'events') (await import('js-yaml')).parseEvents(text, { maxDepth: 100 });
else if (how === 'yaml') (await import('yaml')).parse(text);
else JSON.parse(text);
