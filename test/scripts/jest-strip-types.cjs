'use strict';
// Jest's transformer: Node removes the types in place, so positions in stack traces stay true.
const { stripTypeScriptTypes } = require('node:module');
module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
