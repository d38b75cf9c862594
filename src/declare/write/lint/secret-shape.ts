/** Beginnings by which issuers mark their tokens, and forms nothing else has. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\bgh[pousr]_[A-Za-z0-9]{20,}/u, 'a GitHub token'],
  [/\bgithub_pat_\w{20,}/u, 'a GitHub token'],
  [/\bgl(?:pat|dt|rt|ptt|oas)-[\w-]{16,}/u, 'a GitLab token'],
  [/\bATATT[\w-]{20,}|\bATBB[A-Za-z0-9]{20,}/u, 'an Atlassian token'],
  [/\bxox[abeoprs]-[\w-]{10,}|\bxapp-[\w-]{10,}/u, 'a Slack token'],
  [/\bhooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/u, 'a Slack webhook address'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/u, 'an AWS access key'],
  [/\bAIza[\w-]{30,}/u, 'a Google API key'],
  [/\bya29\.[\w-]{20,}/u, 'a Google access token'],
  [/\bsk-(?:ant-|proj-)?[\w-]{20,}/u, 'an API key'],
  [/\b[rs]k_(?:live|test)_\w{16,}/u, 'a Stripe key'],
  [/\bnpm_[A-Za-z0-9]{30,}/u, 'an npm token'],
  [/\bdo[opr]_v1_[a-f0-9]{32,}/u, 'a DigitalOcean token'],
  [/\bSG\.[\w-]{16,}\.[\w-]{16,}/u, 'a SendGrid key'],
  [/\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{24,}/u, 'a Shopify token'],
  [/\bsntr[yu]s?_[\w=-]{20,}/u, 'a Sentry token'],
  [/\bNRAK-[A-Z0-9]{20,}/u, 'a New Relic key'],
  [/\bhv[bs]\.[\w-]{20,}/u, 'a Vault token'],
  [/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/u, 'a JSON web token'],
  [/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/u, 'a private key'],
  [/^Bearer\s+\S{8,}/iu, 'a bearer token'],
  [/\/\/[^/\s:@]+:[^/\s@]{3,}@/u, 'an address with a password'],
];

/** What a text is, if it bears an issuer's mark. */
export function markOf(text: string): string | undefined {
  return MARKS.find(([mark]) => mark.test(text))?.[1];
}

const IDENTIFIER =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|arn:\S+|\S*\/\S*|\S+@\S+|[a-z0-9]+(?:[-_.][a-z0-9]+)+)$/iu;

/** Whether a text is as random as only keys are: long, of one word, of several classes and evenly spread. */
export function looksRandom(text: string): boolean {
  if (text.length < 24 || !/^[\w+/=.~-]+$/u.test(text) || IDENTIFIER.test(text)) return false;
  if (!/\d/u.test(text) || !/[A-Za-z]/u.test(text)) return false;
  const hex = /^[0-9a-f]+$/iu.test(text);
  return hex ? text.length >= 32 && entropy(text) >= 3 : entropy(text) >= 4;
}

/** Shannon's, in bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
