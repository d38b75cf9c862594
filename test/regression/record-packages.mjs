// Loaded with --import: writes down which packages a process loads, once each.
import { registerHooks } from 'node:module';
import { writeFileSync } from 'node:fs';
const packages = new Set();
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(found.url)?.[1];
    if (name !== undefined) packages.add(name);
    return found;
  },
});
process.on('exit', () => writeFileSync(process.env.HOLDFAST_PACKAGES, JSON.stringify([...packages].sort())));
