/** The part of the browser's Trusted Types that is used here; TypeScript's own library does not know it yet. */
interface PolicyFactory {
  /** Makes a policy; throws when the page's own policy does not allow the name, or when it was made before. */
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** Name of the policy that the pages allow. */
const POLICY = 'dramatis-worker';

/** Whether an address is one of our own workers: same origin, and named as the build (or the development server) names them. */
export const isOwnWorker = (address: string, page: string): boolean => {
  const url = new URL(address, page);
  return url.origin === new URL(page).origin && /\.worker(?:(?:-[\w-]+)?\.js|\.ts)$/u.test(url.pathname);
};

const refuse = (address: string): never => {
  throw new Error(`Not a worker of this site: ${address}`);
};

let trusted: ((address: string) => string) | null = null;

/** The address of one of our own workers as the browser wants it: passed by the one policy where there are Trusted Types, else as it is. Throws for any other. */
export const trustWorker = (address: string): string => {
  if (!trusted) {
    const check = (one: string): string => (isOwnWorker(one, document.baseURI) ? one : refuse(one));
    const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
    const policy = factory?.createPolicy(POLICY, { createScriptURL: check });
    trusted = policy ? (one) => policy.createScriptURL(one) : check;
  }
  return trusted(address);
};

/**
 * Starts one of our own workers. `address` comes from an import with `?worker&url`, because the page's policy refuses the
 * `new URL` form; it is made absolute here, because the page's base lies elsewhere than its scripts.
 */
export const startWorker = (address: string): Worker => new Worker(trustWorker(address), { type: 'module' });
