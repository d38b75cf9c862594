// Preloaded into a command's process: names every module it loads on stderr.
import { registerHooks } from 'node:module';
registerHooks({
  load: (url, context, next) => {
    process.stderr.write(`LOADED ${url}\n`);
    return next(url, context);
  },
});
