// Loaded into a dynamic-provider process before anything else: notes its pid once it is asked to create, holds its answers
// to creates back, and ends it by force when so many are ready. HOLDFAST_TEST_KILL names a file with that number; without
// the file nothing is held.
const { existsSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const http2 = require('node:http2');

const file = process.env.HOLDFAST_TEST_KILL ?? '';
const createServer = http2.createServer;
let ready = 0;

function hold(stream) {
  Object.assign(stream, { write: () => true, end: () => stream });
  stream.respond = () => {
    ready += 1;
    stream.respond = () => undefined;
    if (ready < Number(readFileSync(file, 'utf8'))) return;
    rmSync(file);
    process.kill(process.pid, 'SIGKILL');
  };
}

http2.createServer = (...given) => {
  const server = createServer(...given);
  server.on('stream', (stream, headers) => {
    if (!String(headers[':path']).endsWith('ResourceProvider/Create')) return;
    writeFileSync(`${file}.pid`, String(process.pid));
    if (existsSync(file)) hold(stream);
  });
  return server;
};
