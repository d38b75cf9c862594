/** The one part of undici that direct connections need: loading it alone takes half the time of the whole. */
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}
